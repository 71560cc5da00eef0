package stepwarden.rules.state.caller_chosen_object_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.caller_chosen_object as rule

test_violates_where_the_caller_names_the_object if {
	rule.violation == {{"at": 5, "for": 1, "with": {"way": "A → Work"}}} with input as model({}, {})
	rule.pass == set() with input as model({}, {})
}

test_violates_where_the_caller_names_where_to_write if {
	rule.violation == {{"at": 5, "for": 1, "with": {"way": "A → Work"}}} with input as model({}, {"into": "result_writer"})
}

test_undetermined_where_the_input_is_a_part_of_it if {
	testing.undetermined(rule, 5, 1) with input as model({}, {"grade": "computed"})
}

test_undetermined_where_an_expression_is_unknown if {
	testing.undetermined(rule, 5, 1) with input as model({}, {"from": testing.unknown(5)})
}

test_passes_where_only_items_are_of_the_input if testing.passes(rule, 1) with input as model({}, {"into": "items"})

test_passes_with_an_unknown_mode_and_no_such_data if {
	testing.passes(rule, 1) with input as model({"mode": testing.unknown(2)}, {"into": "items"})
}

test_not_applicable_to_an_inline_map if {
	testing.not_applicable(rule) with input as model({"mode": testing.known("INLINE", 2)}, {})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

model(map, fields) := testing.model({
	"maps": [testing.map(map)],
	"flows": [testing.changed(
		testing.flow({"into": "item_reader", "task": -1, "map": 0, "from": testing.known("execution_input", 5)}),
		fields,
	)],
})
