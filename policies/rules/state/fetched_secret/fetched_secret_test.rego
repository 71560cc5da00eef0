package stepwarden.rules.state.fetched_secret_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.fetched_secret as rule

test_violates_with_a_secret_in_the_output if {
	rule.violation == {{"at": 5, "for": 1, "with": {"place": "its output"}}} with input as model({"into": "output"})
	rule.pass == set() with input as model({"into": "output"})
}

test_violates_with_a_secret_in_a_variable if {
	rule.violation == {{"at": 5, "for": 1, "with": {"place": "a variable"}}} with input as model({"into": "variable"})
}

test_passes_where_the_secret_is_left_behind if {
	testing.passes(rule, 1) with input as testing.model({"tasks": [fetching]})
}

test_passes_where_the_secret_is_only_sent_on if testing.passes(rule, 1) with input as model({"into": "payload"})

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

test_undetermined_where_a_parameter_may_be_decrypted if {
	testing.undetermined(rule, 4, 1) with input as testing.model({"tasks": [testing.task({
		"integration": {"service": "ssm", "action": "getParameter"},
		"with_decryption": testing.unknown(4),
	})]})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

fetching := testing.task({"integration": {"service": "secretsmanager", "action": "getSecretValue"}})

model(fields) := testing.model({
	"tasks": [fetching],
	"flows": [testing.changed(testing.flow({"from": testing.known("secret", 5), "source": "Work"}), fields)],
})
