package stepwarden.rules.state.caller_chosen_target_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.caller_chosen_target as rule

test_violates_where_the_caller_names_the_target if {
	rule.violation == {{"at": 5, "for": 1, "with": {"way": "A → Work"}}} with input as model({})
	rule.pass == set() with input as model({})
}

test_undetermined_where_the_input_is_a_part_of_it if {
	testing.undetermined(rule, 5, 1) with input as model({"grade": "computed"})
}

test_undetermined_where_an_expression_is_unknown if {
	testing.undetermined(rule, 5, 1) with input as model({"from": testing.unknown(5)})
}

test_passes_where_the_definition_names_it if {
	testing.passes(rule, 1) with input as testing.model({"tasks": [testing.task({})]})
}

test_passes_where_the_input_goes_elsewhere if testing.passes(rule, 1) with input as model({"into": "payload"})

test_not_applicable_without_tasks if testing.not_applicable(rule) with input as testing.model({})

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

model(fields) := testing.model({
	"tasks": [testing.task({})],
	"flows": [testing.changed(
		testing.flow({"into": "target", "from": testing.known("execution_input", 5)}),
		fields,
	)],
})
