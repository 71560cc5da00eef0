package stepwarden.rules.state.unlimited_concurrency_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.unlimited_concurrency as rule

test_violates_without_a_limit if {
	rule.violation == {{"at": 4, "for": 1, "with": {"way": "A → Work"}}} with input as model({}, {})
	rule.pass == set() with input as model({}, {})
}

test_violates_with_a_limit_of_zero if {
	rule.violation == {{"at": 4, "for": 1, "with": {"way": "A → Work"}}} with input as model(
		{"max_concurrency": testing.known(0, 4)},
		{"into": "item_reader"},
	)
}

test_passes_with_a_limit if {
	testing.passes(rule, 1) with input as model({"max_concurrency": testing.known(40, 4)}, {})
}

test_passes_where_the_caller_chooses_nothing if {
	testing.passes(rule, 1) with input as testing.model({"maps": [testing.map({})]})
}

test_not_applicable_to_an_inline_map if {
	testing.not_applicable(rule) with input as model({"mode": testing.known("INLINE", 2)}, {})
}

test_undetermined_where_the_mode_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as model({"mode": testing.unknown(2)}, {})
}

test_undetermined_where_the_limit_is_from_the_input if {
	testing.undetermined(rule, 4, 1) with input as model({"max_concurrency": testing.unknown_until_run(4)}, {})
}

test_undetermined_where_the_input_is_a_part_of_the_key if {
	testing.undetermined(rule, 5, 1) with input as model({}, {"into": "item_reader", "grade": "computed"})
}

test_undetermined_where_the_items_are_unknown if {
	testing.undetermined(rule, 5, 1) with input as model({}, {"from": testing.unknown(5)})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

model(map, fields) := testing.model({
	"maps": [testing.map(map)],
	"flows": [testing.changed(
		testing.flow({"into": "items", "task": -1, "map": 0, "from": testing.known("execution_input", 5)}),
		fields,
	)],
})
