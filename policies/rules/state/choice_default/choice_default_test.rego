package stepwarden.rules.state.choice_default_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.choice_default as rule

test_violates_without_default if {
	testing.violates_with_fix(rule, 2, 1, [{"at": 1, "add_state": {
		"from": "Default",
		"name": "Paid? matched nothing",
		"state": {
			"Type": "Fail",
			"Error": "NoChoiceMatched",
			"Cause": "No rule of the Choice state before this one matched its input.",
		},
	}}]) with input as choice(testing.absent(2))
}

test_leaves_to_people_a_failure_that_is_handled if {
	every errors in [testing.known(["States.NoChoiceMatched"], 0), testing.unknown(0)] {
		testing.violates_with_fix(rule, 2, 1, []) with input as object.union(
			choice(testing.absent(2)),
			{"catchers": [testing.retrier({"error_equals": errors})]},
		)
	}
}

test_mends_where_another_failure_is_handled if {
	rule.violation[_].fix != [] with input as object.union(
		choice(testing.absent(2)),
		{"retriers": [testing.retrier({})]},
	)
}

test_passes_with_default if testing.passes(rule, 1) with input as choice(testing.known("Else", 2))

test_passes_with_a_default_of_unknown_name if {
	testing.passes(rule, 1) with input as choice(testing.unknown(2))
}

test_not_applicable_without_choice if testing.not_applicable(rule) with input as testing.model({"choices": []})

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

choice(default_state) := testing.model({"choices": [{
	"at": 1,
	"machine": 0,
	"name": "Paid?",
	"default_state": default_state,
}]})
