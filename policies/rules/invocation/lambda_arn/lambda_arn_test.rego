package stepwarden.rules.invocation.lambda_arn_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.lambda_arn as rule

test_violates_with_the_arn_of_a_function if {
	testing.violates(rule, 2, 1) with input as task({"kind": testing.known("lambda", 2), "service": ""})
}

test_passes_with_the_integration if {
	testing.passes(rule, 1) with input as task({"service": "lambda", "action": "invoke"})
}

test_undetermined_if_the_kind_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as task({"kind": testing.unknown(2), "service": ""})
}

test_not_applicable_to_other_services if testing.not_applicable(rule) with input as task({})

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

task(integration) := testing.model({"tasks": [testing.task({
	"resource": testing.known("", 2),
	"integration": integration,
})]})
