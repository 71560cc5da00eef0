package stepwarden.rules.invocation.nested_execution_parent_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.nested_execution_parent as rule

test_violates_if_the_parent_is_not_named if {
	testing.violates_with_fix(rule, 2, 1, [{"at": 1, "set": {"Parameters": {"Input": {
		"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id",
	}}}}]) with input as task(testing.known(false, 2))
}

test_violates_in_jsonata if {
	testing.violates_with_fix(rule, 2, 1, [{"at": 1, "set": {"Arguments": {"Input": {
		"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID": "{% $states.context.Execution.Id %}",
	}}}}]) with input as testing.model({"tasks": [testing.task({
		"query_language": "JSONata",
		"call": {"names_parent": testing.known(false, 2)},
	})]})
}

test_passes_if_the_parent_is_named if testing.passes(rule, 1) with input as task(testing.known(true, 2))

test_undetermined_if_the_input_is_computed if {
	testing.undetermined(rule, 2, 1) with input as task(testing.unknown_until_run(2))
}

test_undetermined_if_the_kind_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as testing.model({"tasks": [testing.task({"integration": {
		"kind": testing.unknown(4),
		"service": "",
		"action": "",
	}})]})
}

test_not_applicable_to_other_calls if testing.not_applicable(rule) with input as task(testing.absent(2))

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

task(names_parent) := testing.model({"tasks": [testing.task({"call": {"names_parent": names_parent}})]})
