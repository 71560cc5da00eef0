package stepwarden.rules.iam.reveal_secrets_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.iam.reveal_secrets as rule

test_violates_with_either_action if {
	testing.violates(rule, 4, 1) with input as actions([testing.action("none", ["states:RevealSecrets"], 4)])
	testing.violates(rule, 4, 1) with input as actions([testing.action("none", ["states:TestState"], 4)])
}

test_violates_with_not_action if {
	testing.violates(rule, 1, 1) with input as statement({
		"actions": [testing.action("none", [], 4)],
		"not_action": true,
	})
}

test_passes_with_other_actions if {
	testing.passes(rule, 1) with input as actions([testing.action("none", [], 4)])
}

test_passes_with_not_action_that_names_both if {
	testing.passes(rule, 1) with input as statement({
		"actions": [testing.action("service", ["states:RevealSecrets", "states:TestState"], 4)],
		"not_action": true,
	})
}

test_undetermined_if_an_action_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as actions([testing.action("", [], 4)])
}

test_undetermined_if_the_role_is_outside if {
	testing.undetermined(rule, 8, 8) with input as testing.model({"machines": [testing.machine({"role": testing.unknown(8)})]})
}

test_undetermined_if_a_policy_is_unread if {
	testing.undetermined(rule, 9, 1) with input as testing.model({"roles": [testing.role({"policies": testing.unknown(9)})]})
}

test_not_applicable_to_deny if {
	testing.not_applicable(rule) with input as statement({"effect": testing.known("Deny", 6)})
}

actions(list) := statement({"actions": list})

statement(fields) := testing.model({"statements": [testing.statement(fields)]})
