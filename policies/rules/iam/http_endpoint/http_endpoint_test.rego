package stepwarden.rules.iam.http_endpoint_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.iam.http_endpoint as rule

test_violates_without_conditions if {
	testing.violates(rule, 1, 1) with input as statement({"conditions": []})
}

test_violates_without_the_endpoint if {
	testing.violates(rule, 1, 1) with input as statement({"conditions": [method]})
}

test_violates_without_the_method if {
	testing.violates(rule, 1, 1) with input as statement({"conditions": [endpoint]})
}

test_violates_with_any_endpoint if {
	every url in ["*", "https://*", "http*", "http://api.example.com/*"] {
		testing.violates(rule, 5, 1) with input as statement({"conditions": [to(testing.known(url, 5)), method]})
	}
}

test_violates_with_any_method if {
	testing.violates(rule, 5, 1) with input as statement({"conditions": [
		endpoint,
		condition("StringLike", "states:httpmethod", testing.known("*", 5)),
	]})
}

test_violates_if_the_condition_excludes if {
	testing.violates(rule, 1, 1) with input as statement({"conditions": [
		condition("StringNotLike", "states:httpendpoint", testing.known("https://intranet.example.com/*", 5)),
		method,
	]})
}

test_violates_with_a_wildcard_of_actions_if_a_task_calls if {
	testing.violates(rule, 1, 1) with input as calling(
		{"integration": {"service": "http"}},
		{"conditions": [], "actions": [testing.action("service", ["states:InvokeHTTPEndpoint"], 4)]},
	)
}

test_passes_with_both if testing.passes(rule, 1) with input as statement({})

test_passes_if_another_condition_is_narrower if {
	testing.passes(rule, 1) with input as statement({"conditions": [to(testing.known("*", 5)), endpoint, method]})
}

test_undetermined_if_the_endpoint_is_unknown if {
	testing.undetermined(rule, 5, 1) with input as statement({"conditions": [to(testing.unknown(5)), method]})
}

test_undetermined_if_the_action_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as calling(
		{"integration": {"service": "http"}},
		{"conditions": [], "actions": [testing.action("", [], 4)]},
	)
}

test_undetermined_if_a_task_is_unknown if {
	testing.undetermined(rule, 6, 1) with input as calling(
		{"integration": {"kind": testing.unknown(6), "service": ""}},
		{"conditions": [], "actions": [testing.action("service", ["states:InvokeHTTPEndpoint"], 4)]},
	)
}

test_undetermined_if_the_effect_is_unknown if {
	testing.undetermined(rule, 6, 1) with input as calling(
		{"integration": {"service": "http"}},
		{"effect": testing.unknown(6)},
	)
}

test_not_applicable_to_a_wildcard_of_actions_without_a_call if {
	testing.not_applicable(rule) with input as statement({
		"conditions": [],
		"actions": [testing.action("service", ["states:InvokeHTTPEndpoint"], 4)],
	})
}

test_not_applicable_to_an_unknown_action_without_a_call if {
	testing.not_applicable(rule) with input as statement({"actions": [testing.action("", [], 4)]})
}

method := condition("StringEquals", "states:httpmethod", testing.known("POST", 0))

endpoint := to(testing.known("https://api.example.com/*", 0))

to(url) := condition("StringLike", "states:httpendpoint", url)

condition(operator, key, value) := {"at": 0, "operator": operator, "key": key, "values": [value]}

statement(fields) := calling({}, fields)

calling(task, fields) := testing.model({
	"roles": [testing.role({})],
	"tasks": [testing.task(task)],
	"statements": [testing.statement(testing.changed(
		{
			"actions": [testing.action("none", ["states:InvokeHTTPEndpoint"], 4)],
			"conditions": [endpoint, method],
		},
		fields,
	))],
})
