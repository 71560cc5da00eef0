package stepwarden.rules.iam.wildcard_action_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.iam.wildcard_action as rule

test_violates_with_every_action if {
	testing.violates(rule, 2, 1) with input as statement({"actions": [testing.action("all", [], 2)]})
}

test_violates_with_every_action_of_a_service if {
	testing.violates(rule, 2, 1) with input as statement({"actions": [testing.action("service", [], 2)]})
}

test_violates_with_not_action if {
	testing.violates(rule, 1, 1) with input as statement({"not_action": true})
}

test_violates_although_another_action_is_unknown if {
	testing.violates(rule, 2, 1) with input as statement({"actions": [
		testing.action("all", [], 2),
		testing.action("", [], 3),
	]})
}

test_passes_with_partial_wildcards if {
	testing.passes(rule, 1) with input as statement({"actions": [
		testing.action("partial", [], 2),
		testing.action("none", [], 3),
	]})
}

test_undetermined_if_an_action_is_unknown if {
	testing.undetermined(rule, 3, 1) with input as statement({"actions": [
		testing.action("none", [], 2),
		testing.action("", [], 3),
	]})
}

test_violation_settles_an_unread_role if {
	testing.violates(rule, 1, 1) with input as object.union(
		statement({"not_action": true}),
		{"roles": [testing.role({"policies": testing.unknown(9)})]},
	)
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

statement(fields) := testing.model({"statements": [testing.statement(fields)]})
