package stepwarden.rules.state.data_in_failure_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.data_in_failure as rule

test_violates_with_the_whole_input_of_the_execution if {
	rule.violation == {{"at": 5, "for": 1, "with": {"data": "the whole input of the execution"}}} with input as model([
		told(testing.known("execution_input", 5)),
		told(testing.known("state_input", 6)),
	])
}

test_violates_with_the_whole_input_of_the_state if {
	rule.violation == {{"at": 5, "for": 1, "with": {"data": "its whole input"}}} with input as model([told(testing.known("state_input", 5))])
}

test_violates_with_the_context_object if {
	rule.violation == {{"at": 5, "for": 1, "with": {"data": "the whole context object"}}} with input as model([told(testing.known("context", 5))])
}

test_passes_with_nothing_of_that_kind if testing.passes(rule, 1) with input as model([])

test_not_applicable_without_a_fail_state if testing.not_applicable(rule) with input as testing.model({})

test_undetermined_where_an_expression_is_unknown if {
	testing.undetermined(rule, 5, 1) with input as model([told(testing.unknown(5))])
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

told(from) := testing.flow({"into": "error", "task": -1, "from": from})

model(flows) := testing.model({
	"states": [{
		"at": 1,
		"machine": 0,
		"name": "Failed",
		"type": testing.known("Fail", 0),
		"query_language": "JSONPath",
	}],
	"flows": flows,
})
