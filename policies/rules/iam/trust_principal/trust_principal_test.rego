package stepwarden.rules.iam.trust_principal_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.iam.trust_principal as rule

test_violates_with_everybody if {
	testing.violates(rule, 2, 1) with input as principals([principal("*", testing.known("*", 2))])
}

test_violates_with_another_service if {
	testing.violates(rule, 2, 1) with input as principals([
		testing.step_functions,
		principal("Service", testing.known("lambda.amazonaws.com", 2)),
		principal("Service", testing.unknown(3)),
	])
}

test_violates_with_an_account_of_unknown_number if {
	testing.violates(rule, 2, 1) with input as principals([principal("AWS", testing.unknown(2))])
}

test_violates_with_not_principal if {
	testing.violates(rule, 1, 1) with input as statement({"not_principal": true})
}

test_passes_with_step_functions if testing.passes(rule, 1) with input as statement({})

test_passes_with_step_functions_of_a_region if {
	testing.passes(rule, 1) with input as principals([
		principal("Service", testing.known("states.eu-central-1.amazonaws.com", 2)),
		principal("Service", testing.known("states.${AWS::Region}.amazonaws.com", 3)),
	])
}

test_undetermined_if_the_service_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as principals([
		testing.step_functions,
		principal("Service", testing.unknown(2)),
	])
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

principal(type, value) := {"type": type, "value": value}

principals(list) := statement({"principals": list})

statement(fields) := testing.model({"trust_statements": [testing.trust_statement(fields)]})
