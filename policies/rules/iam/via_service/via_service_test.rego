package stepwarden.rules.iam.via_service_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.iam.via_service as rule

test_violates_on_the_key if {
	testing.violates(rule, 5, 1) with input as model({}, [through({})])
}

test_violates_on_the_key_by_another_attribute if {
	testing.violates(rule, 5, 1) with input as model(
		{"encryption": {"kms_key_id": testing.known("${Key}", 0)}},
		[through({"resources": [key("none", "$", "Key")]})],
	)
}

test_violates_on_every_key if {
	every each in [key("all", "", ""), key("type", "kms:key/", "")] {
		testing.violates(rule, 5, 1) with input as model({}, [through({"resources": [each]})])
	}
}

test_violates_beside_a_statement_about_another_key if {
	testing.violates(rule, 5, 1) with input as model({}, [
		through({}),
		use({"at": 2, "resources": [key("none", "kms:key/1", "")]}),
	])
}

test_passes_if_another_statement_allows_the_key if {
	testing.passes(rule, 1) with input as model({}, [through({}), use({"at": 2})])
}

test_passes_on_another_key if {
	testing.passes(rule, 1) with input as model({}, [through({"resources": [key("none", "kms:key/1", "")]})])
}

test_passes_on_all_but_some_keys if {
	testing.passes(rule, 1) with input as model({}, [through({"not_resource": true})])
}

test_undetermined_if_the_resource_is_unknown if {
	testing.undetermined(rule, 3, 1) with input as model({}, [through({"resources": [testing.resource("", 3)]})])
}

test_undetermined_if_the_key_is_unknown if {
	testing.undetermined(rule, 6, 1) with input as model(
		{"encryption": {"kms_key_id": testing.unknown(6), "refers_to": ""}},
		[through({})],
	)
}

test_undetermined_if_the_type_is_unknown if {
	testing.undetermined(rule, 6, 1) with input as model({"encryption": {"type": testing.unknown(6)}}, [through({})])
}

test_undetermined_if_a_policy_is_unread if {
	unread := object.union(model({}, [through({})]), {"roles": [testing.role({"at": 7, "policies": testing.unknown(9)})]})
	rule.undetermined == {{"at": 9, "for": 1}, {"at": 9, "for": 7}} with input as unread
	rule.violation == set() with input as unread
}

test_undetermined_if_the_effect_is_unknown if {
	testing.undetermined(rule, 6, 1) with input as model({}, [through({"effect": testing.unknown(6)})])
}

test_undetermined_if_the_role_is_outside if {
	testing.undetermined(rule, 8, 8) with input as testing.model({"machines": [machine({"role": testing.unknown(8)})]})
}

test_not_applicable_without_a_key if {
	testing.not_applicable(rule) with input as model({"encryption": {"type": testing.absent(6)}}, [through({})])
}

test_not_applicable_without_the_condition if {
	testing.not_applicable(rule) with input as model({}, [use({})])
}

model(fields, statements) := testing.model({
	"machines": [machine(fields)],
	"roles": [testing.role({})],
	"statements": statements,
})

machine(fields) := testing.changed(
	testing.machine({"encryption": {
		"type": testing.known("CUSTOMER_MANAGED_KMS_KEY", 0),
		"kms_key_id": testing.known("${Key.Arn}", 0),
		"refers_to": "Key",
	}}),
	fields,
)

through(fields) := use(object.union(
	{"conditions": [{
		"at": 5,
		"operator": "StringEquals",
		"key": "kms:viaservice",
		"values": [testing.known("states.eu-central-1.amazonaws.com", 0)],
	}]},
	fields,
))

use(fields) := testing.statement(testing.changed(
	{
		"actions": [testing.action("none", ["kms:Decrypt"], 4)],
		"resources": [{
			"value": testing.known("${Key.Arn}", 3),
			"wildcard": "none",
			"prefix": "$",
			"refers_to": "",
		}],
	},
	fields,
))

key(wildcard, prefix, refers_to) := {
	"value": testing.known("another", 3),
	"wildcard": wildcard,
	"prefix": prefix,
	"refers_to": refers_to,
}
