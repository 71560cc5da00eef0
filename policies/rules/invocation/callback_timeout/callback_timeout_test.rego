package stepwarden.rules.invocation.callback_timeout_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.callback_timeout as rule

test_violates_with_neither if testing.violates(rule, 2, 1) with input as task({})

test_passes_with_heartbeat if {
	testing.passes(rule, 1) with input as task({"heartbeat_seconds": testing.known(60, 2)})
}

test_passes_with_timeout_whatever_the_pattern if {
	testing.passes(rule, 1) with input as task({
		"timeout_seconds": testing.unknown_until_run(3),
		"integration": {"pattern": testing.unknown(4)},
	})
}

test_undetermined_if_the_pattern_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as task({"integration": {"pattern": testing.unknown(4)}})
}

test_not_applicable_to_other_patterns if {
	testing.not_applicable(rule) with input as task({"integration": {"pattern": testing.known("sync", 4)}})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

task(fields) := testing.model({"tasks": [testing.task(testing.changed(
	{
		"integration": {"pattern": testing.known("wait-for-task-token", 4)},
		"heartbeat_seconds": testing.absent(2),
	},
	fields,
))]})
