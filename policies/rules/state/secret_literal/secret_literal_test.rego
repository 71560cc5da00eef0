package stepwarden.rules.state.secret_literal_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.secret_literal as rule

test_violates_at_the_state if rule.violation == {found(2)} with input as holding(0)

test_violates_at_the_machine if rule.violation == {found(1)} with input as holding(-1)

test_passes_without_secrets if {
	rule.applies == {1, 2} with input as testing.model(parts)
	rule.pass == {1, 2} with input as testing.model(parts)
	rule.violation == set() with input as testing.model(parts)
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

test_not_applicable_without_machines if testing.not_applicable(rule) with input as testing.model({})

found(subject) := {"at": 3, "for": subject, "with": {"kind": "password", "masked": "hu…"}}

holding(state) := testing.model(object.union(parts, {"secrets": [{
	"at": 3,
	"machine": 0,
	"state": state,
	"kind": "password",
	"masked": "hu…",
}]}))

parts := {
	"machines": [testing.machine({"at": 1})],
	"states": [{"at": 2, "machine": 0, "name": "Pack", "type": testing.known("Pass", 0), "query_language": "JSONPath"}],
}
