package stepwarden.rules.state.task_timeout_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.task_timeout as rule

test_violates_without_timeout if testing.violates(rule, 2, 1) with input as task({}, {})

test_violates_where_a_definition_stands_alone if {
	testing.violates(rule, 2, 1) with input as task({"workflow_type": testing.absent(3)}, {})
}

test_passes_with_timeout if {
	testing.passes(rule, 1) with input as task({"timeout_seconds": testing.known(60, 2)}, {})
}

test_passes_with_timeout_from_the_input if {
	testing.passes(rule, 1) with input as task({"timeout_seconds": testing.unknown_until_run(2)}, {})
}

test_passes_with_timeout_of_the_machine if {
	testing.passes(rule, 1) with input as task({}, {"timeout_seconds": testing.known(60, 4)})
}

test_passes_with_timeout_whatever_the_type if {
	testing.passes(rule, 1) with input as task(
		{"workflow_type": testing.unknown(3), "timeout_seconds": testing.known(60, 2)},
		{"type": testing.unknown(3)},
	)
}

test_undetermined_if_the_type_is_unknown if {
	testing.undetermined(rule, 3, 1) with input as task({"workflow_type": testing.unknown(3)}, {})
}

test_not_applicable_to_express if {
	testing.not_applicable(rule) with input as task({"workflow_type": testing.known("EXPRESS", 3)}, {})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as unread({})
}

test_not_applicable_to_unread_definitions_of_express if {
	testing.not_applicable(rule) with input as unread({"type": testing.known("EXPRESS", 3)})
}

test_not_applicable_to_unread_parts_below_a_timeout if {
	testing.not_applicable(rule) with input as unread({"timeout_seconds": testing.known(60, 4)})
}

task(fields, machine) := testing.model({
	"machines": [testing.machine(machine)],
	"tasks": [testing.task(testing.changed({"timeout_seconds": testing.absent(2)}, fields))],
})

unread(machine) := testing.model({
	"machines": [testing.machine(machine)],
	"unread": [{"at": 7, "machine": 0}],
})
