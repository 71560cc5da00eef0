package stepwarden.rules.state.states_all_last_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.states_all_last as rule

test_violates_before_the_last_item if {
	testing.violates(rule, 2, 1) with input as testing.model({"catchers": [handler(["States.ALL"], false)]})
}

test_violates_beside_another_error if {
	testing.violates(rule, 2, 1) with input as testing.model({"retriers": [handler(["States.ALL", "Mine"], true)]})
}

test_passes_alone_in_the_last_item if {
	testing.passes(rule, 1) with input as testing.model({"catchers": [handler(["States.ALL"], true)]})
}

test_passes_with_other_errors_anywhere if {
	testing.passes(rule, 1) with input as testing.model({"retriers": [handler(["Mine", "Yours"], false)]})
}

test_undetermined_if_the_errors_are_unknown if {
	testing.undetermined(rule, 2, 1) with input as testing.model({"retriers": [testing.retrier({
		"error_equals": testing.unknown(2),
		"last": false,
	})]})
}

test_not_applicable_without_retry_and_catch if {
	testing.not_applicable(rule) with input as testing.model({"retriers": [], "catchers": []})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

handler(errors, last) := testing.retrier({"error_equals": testing.known(errors, 2), "last": last})
