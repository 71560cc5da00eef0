package stepwarden.rules.state.lambda_service_errors_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.lambda_service_errors as rule

test_violates_without_retry if violates(concat(", ", sort(family))) with input as task([])

test_violates_if_one_is_not_retried if {
	violates("Lambda.SdkClientException") with input as task([errors([
		"Lambda.ServiceException",
		"Lambda.AWSLambdaException",
	])])
}

test_violates_if_they_are_retried_zero_times if {
	violates(concat(", ", sort(family))) with input as task([testing.retrier({
		"error_equals": testing.known(["States.ALL"], 3),
		"max_attempts": testing.known(0, 4),
	})])
}

test_violates_if_another_state_retries if {
	violates(concat(", ", sort(family))) with input as task([testing.retrier({"state": "Other"})])
}

test_violates_with_the_arn_of_a_function if {
	violates(concat(", ", sort(family))) with input as testing.model({"tasks": [testing.task({"integration": {
		"kind": testing.known("lambda", 5),
		"service": "",
	}})]})
}

test_passes_if_each_is_retried if testing.passes(rule, 1) with input as task([errors(family)])

test_passes_with_several_retriers if {
	testing.passes(rule, 1) with input as task([
		errors(["Lambda.SdkClientException", "Custom"]),
		errors(["Lambda.ServiceException", "Lambda.AWSLambdaException"]),
	])
}

test_passes_if_all_is_retried if testing.passes(rule, 1) with input as task([errors(["States.ALL"])])

test_passes_if_what_fails_is_retried if testing.passes(rule, 1) with input as task([errors(["States.TaskFailed"])])

test_undetermined_if_the_errors_are_unknown if {
	testing.undetermined(rule, 3, 1) with input as task([testing.retrier({"error_equals": testing.unknown(3)})])
}

test_undetermined_if_the_retry_is_unread if {
	rule.undetermined == {{"at": 7, "for": 1}, {"at": 7, "for": 7}} with input as object.union(
		task([]),
		{"unread": [{"at": 7, "machine": 0}]},
	)
}

test_undetermined_if_the_kind_is_unknown if testing.undetermined(rule, 4, 1) with input as unclear([])

test_passes_whatever_the_kind_if_all_is_retried if testing.passes(rule, 1) with input as unclear([errors(["States.ALL"])])

test_not_applicable_to_other_tasks if {
	testing.not_applicable(rule) with input as testing.model({"tasks": [testing.task({})]})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

violates(errors) if rule.violation == {{"at": 1, "for": 1, "with": {"errors": errors}}}

family := ["Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException"]

errors(names) := testing.retrier({"error_equals": testing.known(names, 3)})

task(retriers) := testing.model({
	"tasks": [testing.task({"integration": {"service": "lambda", "action": "invoke"}})],
	"retriers": retriers,
})

unclear(retriers) := testing.model({
	"tasks": [testing.task({"integration": {"kind": testing.unknown(4)}})],
	"retriers": retriers,
})
