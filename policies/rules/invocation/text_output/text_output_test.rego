package stepwarden.rules.invocation.text_output_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.text_output as rule

test_violates_where_a_member_is_read if {
	rule.violation == {{"at": 5, "for": 1, "with": {"reader": "Use", "task": "Work"}}} with input as model("expression")
	rule.pass == set() with input as model("expression")
}

test_passes_where_no_member_is_read if testing.passes(rule, 1) with input as model("payload")

test_not_applicable_to_another_call if {
	testing.not_applicable(rule) with input as testing.model({"tasks": [testing.task({})]})
}

test_undetermined_where_the_call_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as testing.model({"tasks": [testing.task({"integration": {
		"kind": testing.unknown(4),
		"service": "",
		"action": "",
	}})]})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

model(into) := testing.model({
	"tasks": [testing.task({"integration": {
		"service": "states",
		"action": "startExecution",
		"pattern": testing.known("sync", 0),
	}})],
	"states": [{
		"at": 8,
		"machine": 0,
		"name": "Use",
		"type": testing.known("Pass", 0),
		"query_language": "JSONPath",
	}],
	"flows": [testing.flow({"into": into, "task": -1, "source": "Work", "from": testing.known("json_text", 5)})],
})
