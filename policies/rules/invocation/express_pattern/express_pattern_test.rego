package stepwarden.rules.invocation.express_pattern_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.express_pattern as rule

test_violates_with_sync if testing.violates(rule, 2, 1) with input as task(express, known("sync"))

test_violates_with_a_task_token if {
	testing.violates(rule, 2, 1) with input as task(express, known("wait-for-task-token"))
}

test_passes_with_request_response if {
	testing.passes(rule, 1) with input as task(express, known("request-response"))
}

test_passes_with_request_response_whatever_the_type if {
	testing.passes(rule, 1) with input as task(testing.unknown(3), known("request-response"))
}

test_undetermined_if_the_type_is_unknown if {
	testing.undetermined(rule, 3, 1) with input as task(testing.unknown(3), known("sync"))
}

test_undetermined_if_the_pattern_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as task(express, testing.unknown(4))
}

test_not_applicable_to_standard if {
	testing.not_applicable(rule) with input as task(testing.known("STANDARD", 3), known("sync"))
}

test_not_applicable_to_a_definition_alone if {
	testing.not_applicable(rule) with input as task(testing.absent(3), known("sync"))
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

express := testing.known("EXPRESS", 3)

known(pattern) := testing.known(pattern, 4)

task(workflow_type, pattern) := testing.model({"tasks": [testing.task({
	"workflow_type": workflow_type,
	"resource": testing.known("", 2),
	"integration": {"pattern": pattern},
})]})
