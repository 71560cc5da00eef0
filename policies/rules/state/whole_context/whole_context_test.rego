package stepwarden.rules.state.whole_context_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.whole_context as rule

test_violates_where_the_context_goes_to_a_topic if {
	rule.violation == {{"at": 5, "for": 1, "with": {"service": "a topic"}}} with input as model("sns", "context")
	rule.pass == set() with input as model("sns", "context")
}

test_passes_with_other_data if testing.passes(rule, 1) with input as model("sns", "secret")

test_not_applicable_to_what_stays if testing.not_applicable(rule) with input as model("dynamodb", "context")

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

model(service, from) := testing.model({
	"tasks": [testing.task({"integration": {"service": service, "action": "x"}})],
	"flows": [testing.flow({"into": "payload", "from": testing.known(from, 5)})],
})
