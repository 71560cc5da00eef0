package stepwarden.rules.state.valid_definition_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.valid_definition as rule

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

test_a_way_that_leaves_a_variable_without_value_is_less_grave if {
	severities := {found.severity | some found in rule.violation} with input as coded("variable-not-always-assigned")
	severities == {"MEDIUM"}
}

test_other_problems_are_grave if {
	severities := {found.severity | some found in rule.violation} with input as coded("unassigned-variable")
	severities == {"HIGH"}
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

problem(state) := problem_of(state, "unknown-field", "deployment", "SCHEMA_VALIDATION_FAILED")

test_what_does_no_harm_is_less_grave if {
	severities := {found.severity | some found in rule.violation} with input as problem_of(0, "static-path", "never", "NO_DOLLAR")
	severities == {"MEDIUM"}
}

coded(code) := problem_of(0, code, "run", "")

problem_of(state, code, strikes, error) := testing.model(object.union(parts, {"problems": [{
	"at": 3,
	"machine": 0,
	"state": state,
	"graph": false,
	"code": code,
	"strikes": strikes,
	"error": error,
	"message": "m",
	"help": "h",
}]}))
