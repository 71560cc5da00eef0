package stepwarden.rules.invocation.saga_express_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.saga_express as rule

test_violates_if_it_may_run_twice if testing.violates(rule, 1, 1) with input as saga({}, {})

test_passes_if_the_call_is_idempotent if testing.passes(rule, 1) with input as saga({}, {"idempotent": true})

test_passes_if_it_is_started_synchronously if {
	testing.passes(rule, 1) with input as saga({"starts": testing.known("StartSyncExecution", 3)}, {})
}

test_passes_if_it_is_started_synchronously_whatever_the_type if {
	testing.passes(rule, 1) with input as saga(
		{
			"workflow_type": testing.unknown(2),
			"starts": testing.known("StartSyncExecution", 3),
		},
		{},
	)
}

test_undetermined_if_the_type_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as saga({"workflow_type": testing.unknown(2)}, {})
}

test_undetermined_if_the_call_is_unknown if {
	testing.undetermined(rule, 3, 1) with input as saga({"starts": testing.unknown(3)}, {})
}

test_undetermined_if_the_ways_are_unknown if {
	testing.undetermined(rule, 4, 5) with input as testing.model({"sagas": [testing.saga({
		"at": 5,
		"ways": testing.unknown(4),
	})]})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

test_not_applicable_to_standard if {
	testing.not_applicable(rule) with input as saga({"workflow_type": testing.known("STANDARD", 2)}, {})
}

test_not_applicable_to_tasks_that_change_nothing if {
	testing.not_applicable(rule) with input as saga({}, {"changes": false})
}

saga(fields, task) := testing.model({
	"sagas": [testing.changed(testing.saga({"workflow_type": testing.known("EXPRESS", 2)}), fields)],
	"saga_tasks": [testing.saga_task(task)],
})
