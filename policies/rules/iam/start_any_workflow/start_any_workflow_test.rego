package stepwarden.rules.iam.start_any_workflow_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.iam.start_any_workflow as rule

test_violates_on_every_resource if {
	testing.violates(rule, 3, 1) with input as statement({"resources": [testing.resource("all", 3)]})
}

test_violates_on_every_resource_of_the_type if {
	testing.violates(rule, 3, 1) with input as statement({"resources": [testing.resource("type", 3)]})
}

test_passes_on_a_named_resource if {
	testing.passes(rule, 1) with input as statement({"resources": [testing.resource("none", 3)]})
}

test_undetermined_if_a_resource_is_unknown if {
	testing.undetermined(rule, 3, 1) with input as statement({"resources": [testing.resource("", 3)]})
}

test_undetermined_if_the_action_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as statement({
		"actions": [testing.action("", [], 4)],
		"resources": [testing.resource("all", 3)],
	})
}

test_not_applicable_to_other_actions if {
	testing.not_applicable(rule) with input as statement({"actions": [testing.action("none", [], 4)]})
}

test_undetermined_if_the_role_is_outside if {
	testing.undetermined(rule, 8, 8) with input as testing.model({"machines": [testing.machine({"role": testing.unknown(8)})]})
}

test_undetermined_if_a_policy_is_unread if {
	testing.undetermined(rule, 9, 1) with input as testing.model({"roles": [testing.role({"policies": testing.unknown(9)})]})
}

test_undetermined_if_the_effect_is_unknown if {
	testing.undetermined(rule, 6, 1) with input as statement({"effect": testing.unknown(6)})
}

test_not_applicable_to_deny if {
	testing.not_applicable(rule) with input as statement({"effect": testing.known("Deny", 6)})
}

statement(fields) := testing.model({"statements": [testing.statement(testing.changed(
	{"actions": [testing.action("none", ["states:StartSyncExecution"], 4)]},
	fields,
))]})
