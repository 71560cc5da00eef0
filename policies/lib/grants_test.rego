package stepwarden.lib.grants_test

import data.stepwarden.lib.grants
import data.stepwarden.lib.testing

test_not_action_allows_what_it_does_not_name if {
	to_invoke[0].unlimited == {3} with input as statement({
		"not_action": true,
		"actions": [testing.action("service", ["iam:PassRole"], 2)],
		"resources": [testing.resource("all", 3)],
	})
}

test_not_action_does_not_allow_what_it_names if {
	to_invoke == [] with input as statement({
		"not_action": true,
		"actions": [testing.action("service", ["lambda:InvokeFunction"], 2)],
		"resources": [testing.resource("all", 3)],
	})
}

test_not_action_may_allow_what_an_unknown_one_names if {
	to_invoke[0].unclear == {2} with input as statement({
		"not_action": true,
		"actions": [testing.action("", [], 2)],
		"resources": [testing.resource("all", 3)],
	})
}

test_not_resource_is_unlimited if {
	to_invoke[0].unlimited == {1} with input as statement({
		"actions": [invoke],
		"resources": [testing.resource("none", 3)],
		"not_resource": true,
	})
}

test_a_condition_on_tags_limits_every_resource if {
	to_invoke == [{"at": 1, "unlimited": set(), "unclear": set()}] with input as statement({
		"actions": [invoke],
		"resources": [testing.resource("all", 3), testing.resource("", 4)],
		"conditions": [testing.condition("aws:resourcetag/team")],
	})
}

test_an_unknown_action_on_a_named_resource_is_clear if {
	to_invoke[0].unclear == set() with input as statement({
		"actions": [testing.action("", [], 2)],
		"resources": [testing.resource("none", 3)],
	})
}

to_invoke := grants.to({"lambda:InvokeFunction"}, set())

invoke := testing.action("none", ["lambda:InvokeFunction"], 2)

statement(fields) := testing.model({"statements": [testing.statement(fields)]})
