package stepwarden.rules.invocation.task_token_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.task_token as rule

test_violates_if_the_token_is_not_passed if {
	testing.violates(rule, 2, 1) with input as task(callback, testing.known(false, 2))
}

test_violates_without_arguments if {
	testing.violates(rule, 2, 1) with input as task(callback, testing.absent(2))
}

test_passes_if_the_token_is_passed if {
	testing.passes(rule, 1) with input as task(callback, testing.known(true, 2))
}

test_passes_if_the_token_is_passed_whatever_the_pattern if {
	testing.passes(rule, 1) with input as task(testing.unknown(4), testing.known(true, 2))
}

test_undetermined_if_the_arguments_are_unknown if {
	testing.undetermined(rule, 2, 1) with input as task(callback, testing.unknown(2))
}

test_undetermined_if_the_pattern_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as task(testing.unknown(4), testing.known(false, 2))
}

test_not_applicable_to_other_patterns if {
	testing.not_applicable(rule) with input as task(testing.known("sync", 4), testing.known(false, 2))
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

callback := testing.known("wait-for-task-token", 4)

task(pattern, token) := testing.model({"tasks": [testing.task({
	"integration": {"pattern": pattern},
	"passes_task_token": token,
})]})
