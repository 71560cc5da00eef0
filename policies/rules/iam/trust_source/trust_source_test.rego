package stepwarden.rules.iam.trust_source_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.iam.trust_source as rule

test_violates_without_condition if testing.violates(rule, 1, 1) with input as statement({})

test_violates_with_a_condition_on_something_else if {
	testing.violates(rule, 1, 1) with input as statement({"conditions": [testing.condition("aws:sourceip")]})
}

test_passes_with_source_account if {
	testing.passes(rule, 1) with input as statement({"conditions": [testing.condition("aws:sourceaccount")]})
}

test_passes_with_source_arn_whatever_the_service if {
	testing.passes(rule, 1) with input as statement({
		"principals": [{"type": "Service", "value": testing.unknown(2)}],
		"conditions": [testing.condition("aws:sourcearn")],
	})
}

test_undetermined_if_the_service_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as statement({"principals": [{
		"type": "Service",
		"value": testing.unknown(2),
	}]})
}

test_not_applicable_to_other_services if {
	testing.not_applicable(rule) with input as statement({"principals": [{
		"type": "Service",
		"value": testing.known("lambda.amazonaws.com", 2),
	}]})
}

test_not_applicable_to_not_principal if {
	testing.not_applicable(rule) with input as statement({"not_principal": true})
}

test_violation_settles_an_unread_policy if {
	testing.violates(rule, 1, 1) with input as object.union(
		statement({}),
		{"roles": [testing.role({"trust": testing.unknown(9)})]},
	)
}

test_undetermined_if_the_role_is_outside if {
	testing.undetermined(rule, 8, 8) with input as testing.model({"machines": [testing.machine({"role": testing.unknown(8)})]})
}

test_undetermined_if_the_trust_policy_is_unread if {
	testing.undetermined(rule, 9, 1) with input as testing.model({"roles": [testing.role({"trust": testing.unknown(9)})]})
}

test_undetermined_if_the_effect_is_unknown if {
	testing.undetermined(rule, 6, 1) with input as statement({"effect": testing.unknown(6)})
}

test_not_applicable_to_deny if {
	testing.not_applicable(rule) with input as statement({"effect": testing.known("Deny", 6)})
}

statement(fields) := testing.model({"trust_statements": [testing.trust_statement(fields)]})
