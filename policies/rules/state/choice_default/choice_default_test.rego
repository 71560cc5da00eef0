package stepwarden.rules.state.choice_default_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.choice_default as rule

test_violates_without_default if testing.violates(rule, 2, 1) with input as choice(testing.absent(2))

test_passes_with_default if testing.passes(rule, 1) with input as choice(testing.known("Else", 2))

test_passes_with_a_default_of_unknown_name if {
	testing.passes(rule, 1) with input as choice(testing.unknown(2))
}

test_not_applicable_without_choice if testing.not_applicable(rule) with input as testing.model({"choices": []})

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

choice(default_state) := testing.model({"choices": [{"at": 1, "machine": 0, "default_state": default_state}]})
