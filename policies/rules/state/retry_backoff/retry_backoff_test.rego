package stepwarden.rules.state.retry_backoff_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.retry_backoff as rule

test_violates_at_a_steady_pace if {
	testing.violates_with_fix(rule, 2, 1, double) with input as retrier({"backoff_rate": testing.known(1, 2)})
}

test_violates_at_a_steady_pace_of_a_few_attempts if {
	testing.violates_with_fix(rule, 2, 1, double) with input as retrier({
		"max_attempts": testing.known(3, 3),
		"backoff_rate": testing.known(1, 2),
	})
}

test_leaves_to_people_a_retry_that_may_poll if {
	testing.violates_with_fix(rule, 2, 1, []) with input as retrier({
		"max_attempts": testing.known(4, 3),
		"backoff_rate": testing.known(1, 2),
	})
}

test_violates_without_limit_of_the_delay if {
	testing.violates(rule, 3, 1) with input as retrier({"max_attempts": testing.known(11, 3)})
}

test_passes_with_defaults if testing.passes(rule, 1) with input as retrier({})

test_passes_with_limit_of_the_delay if {
	testing.passes(rule, 1) with input as retrier({
		"max_attempts": testing.known(50, 3),
		"max_delay_seconds": testing.known(300, 4),
	})
}

test_passes_with_one_attempt if {
	testing.passes(rule, 1) with input as retrier({
		"max_attempts": testing.known(1, 3),
		"backoff_rate": testing.known(1, 2),
	})
}

test_passes_with_one_attempt_at_an_unknown_pace if {
	testing.passes(rule, 1) with input as retrier({
		"max_attempts": testing.known(0, 3),
		"backoff_rate": testing.unknown(2),
	})
}

test_passes_with_unknown_attempts_and_a_limit if {
	testing.passes(rule, 1) with input as retrier({
		"max_attempts": testing.unknown(3),
		"max_delay_seconds": testing.unknown(4),
	})
}

test_undetermined_if_the_pace_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as retrier({"backoff_rate": testing.unknown(2)})
}

test_undetermined_if_the_attempts_are_unknown if {
	testing.undetermined(rule, 3, 1) with input as retrier({"max_attempts": testing.unknown(3)})
}

test_undetermined_if_a_steady_pace_may_not_matter if {
	testing.undetermined(rule, 3, 1) with input as retrier({
		"max_attempts": testing.unknown(3),
		"backoff_rate": testing.known(1, 2),
		"max_delay_seconds": testing.known(60, 4),
	})
}

test_not_applicable_without_retry if testing.not_applicable(rule) with input as testing.model({"retriers": []})

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

retrier(fields) := testing.model({"retriers": [testing.retrier(fields)]})

double := [{"at": 1, "set": {"BackoffRate": 2}}]
