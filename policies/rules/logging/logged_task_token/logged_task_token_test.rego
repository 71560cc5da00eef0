package stepwarden.rules.logging.logged_task_token_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.logging.logged_task_token as rule

test_violates_where_a_token_is_sent if {
	rule.violation == {{"at": 5, "for": 1, "with": {"machine": "Orders"}}} with input as model({}, [token])
	rule.pass == set() with input as model({}, [token])
}

test_passes_without_a_token if testing.passes(rule, 1) with input as model({}, [])

test_not_applicable_where_no_data_is_logged if {
	testing.not_applicable(rule) with input as model({"include_execution_data": testing.known(false, 2)}, [token])
}

test_undetermined_where_the_level_is_unknown if {
	testing.undetermined(rule, 3, 1) with input as model({"level": testing.unknown(3)}, [token])
}

test_undetermined_where_a_pattern_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as object.union(
		model({}, []),
		{"tasks": [testing.task({"at": 9, "integration": {"pattern": testing.unknown(4)}})]},
	)
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 1) with input as object.union(
		model({}, []),
		{"unread": [{"at": 7, "machine": 0}]},
	)
}

token := testing.flow({"into": "payload", "from": testing.known("task_token", 5)})

model(logging, flows) := testing.model({
	"machines": [testing.changed(
		testing.machine({"logging": {
			"level": testing.known("ALL", 3),
			"include_execution_data": testing.known(true, 2),
		}}),
		{"logging": logging},
	)],
	"flows": flows,
})
