package stepwarden.rules.state.connected_states_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.connected_states as rule

test_missing_targets_are_graver if {
	some found in rule.violation with input as problem(0)
	found.severity == "HIGH"
}

test_unreachable_states_are_less_grave if rule.severity({"code": "unreachable-state"}) == "MEDIUM"

test_violates_at_the_state if {
	some found in rule.violation with input as problem(0)
	found.at == 3
	found.for == 2
}

test_violates_at_the_machine if {
	some found in rule.violation with input as problem(-1)
	found.at == 3
	found.for == 1
}

test_passes_without_problems if {
	rule.applies == {1, 2} with input as testing.model(parts)
	rule.pass == {1, 2} with input as testing.model(parts)
	count(rule.violation) == 0 with input as testing.model(parts)
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
	rule.applies == {7} with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

test_not_applicable_without_machines if testing.not_applicable(rule) with input as testing.model({})

parts := {
	"machines": [testing.machine({"at": 1})],
	"states": [{"at": 2, "machine": 0, "name": "Pack", "type": testing.known("Pass", 0), "query_language": "JSONPath"}],
}

problem(state) := testing.model(object.union(parts, {"problems": [{
	"at": 3,
	"machine": 0,
	"state": state,
	"graph": true,
	"code": "missing-target",
	"strikes": "deployment",
	"error": "MISSING_TRANSITION_TARGET",
	"message": "m",
	"help": "h",
}]}))
