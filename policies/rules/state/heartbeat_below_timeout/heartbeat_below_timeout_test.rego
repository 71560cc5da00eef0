package stepwarden.rules.state.heartbeat_below_timeout_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.heartbeat_below_timeout as rule

test_violates_above_the_timeout if {
	testing.violates(rule, 2, 1) with input as task(testing.known(90, 2), testing.known(60, 3))
}

test_violates_at_the_timeout if {
	testing.violates(rule, 2, 1) with input as task(testing.known(60, 2), testing.known(60, 3))
}

test_violates_whatever_the_heartbeat_if_the_timeout_is_one_second if {
	testing.violates(rule, 2, 1) with input as task(testing.unknown_until_run(2), testing.known(1, 3))
}

test_violates_whatever_the_timeout_if_the_heartbeat_is_the_highest if {
	testing.violates(rule, 2, 1) with input as task(testing.known(99999999, 2), testing.unknown(3))
}

test_passes_below_the_timeout if {
	testing.passes(rule, 1) with input as task(testing.known(30, 2), testing.known(60, 3))
}

test_passes_below_the_default_timeout if {
	testing.passes(rule, 1) with input as task(testing.known(30, 2), testing.absent(3))
}

test_undetermined_if_the_timeout_is_unknown if {
	testing.undetermined(rule, 3, 1) with input as task(testing.known(30, 2), testing.unknown(3))
}

test_undetermined_if_the_heartbeat_is_from_the_input if {
	testing.undetermined(rule, 2, 1) with input as task(
		testing.unknown_until_run(2),
		testing.known(60, 3),
	)
}

test_not_applicable_without_heartbeat if {
	testing.not_applicable(rule) with input as task(testing.absent(2), testing.known(60, 3))
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

task(heartbeat, timeout) := testing.model({"tasks": [testing.task({
	"heartbeat_seconds": heartbeat,
	"timeout_seconds": timeout,
})]})
