package stepwarden.rules.state.states_all_last_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.states_all_last as rule

test_violates_before_the_last_item if {
	move := [{"at": 1, "move": "last"}]
	testing.violates_with_fix(rule, 2, 1, move) with input as testing.model({"catchers": [handler(["States.ALL"], false)]})
}

test_violates_beside_another_error if {
	remove := [{"at": 2, "remove": ["Mine"]}]
	testing.violates_with_fix(rule, 2, 1, remove) with input as testing.model({"retriers": [handler(["States.ALL", "Mine"], true)]})
}

test_leaves_both_faults_together_to_people if {
	testing.violates_with_fix(rule, 2, 1, []) with input as testing.model({"retriers": [handler(["States.ALL", "Mine"], false)]})
}

test_leaves_names_that_it_does_not_match_to_people if {
	every last in [true, false] {
		testing.violates_with_fix(rule, 2, 1, []) with input as testing.model({"catchers": [handler(["States.ALL", "States.Runtime"], last)]})
	}
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
