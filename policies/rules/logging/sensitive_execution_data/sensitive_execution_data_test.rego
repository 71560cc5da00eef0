package stepwarden.rules.logging.sensitive_execution_data_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.logging.sensitive_execution_data as rule

test_violates_if_a_secret_is_fetched if {
	says_that_work_is_logged with input as model({}, call("secretsmanager", "getSecretValue"))
}

test_violates_if_a_parameter_is_decrypted if {
	says_that_work_is_logged with input as model({}, object.union(
		call("ssm", "getParameter"),
		{"with_decryption": testing.known(true, 4)},
	))
}

test_violates_if_a_task_token_is_passed if {
	says_that_work_is_logged with input as model({}, callback(testing.known(true, 4)))
}

test_passes_if_a_parameter_stays_encrypted if {
	testing.passes(rule, 1) with input as model({}, call("ssm", "getParameter"))
}

test_passes_without_secrets if {
	testing.passes(rule, 1) with input as model({}, call("dynamodb", "putItem"))
}

test_passes_without_secrets_whatever_is_logged if {
	testing.passes(rule, 1) with input as model(
		{"level": testing.unknown(3)},
		call("dynamodb", "putItem"),
	)
}

test_undetermined_if_the_level_is_unknown if {
	testing.undetermined(rule, 3, 1) with input as model(
		{"level": testing.unknown(3)},
		callback(testing.known(true, 4)),
	)
}

test_undetermined_if_it_is_unknown_what_is_logged if {
	testing.undetermined(rule, 2, 1) with input as model(
		{"include_execution_data": testing.unknown(2)},
		callback(testing.known(true, 4)),
	)
}

test_undetermined_if_the_call_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as model(
		{},
		{"integration": {"kind": testing.unknown(4), "service": "", "action": ""}},
	)
}

test_undetermined_if_the_token_may_be_passed if {
	testing.undetermined(rule, 4, 1) with input as model({}, callback(testing.unknown(4)))
}

test_undetermined_if_a_parameter_may_be_decrypted if {
	testing.undetermined(rule, 4, 1) with input as model({}, object.union(
		call("ssm", "getParametersByPath"),
		{"with_decryption": testing.unknown(4)},
	))
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 1) with input as object.union(
		model({}, {}),
		{"unread": [{"at": 7, "machine": 0}]},
	)
}

test_not_applicable_without_execution_data if {
	testing.not_applicable(rule) with input as model(
		{"include_execution_data": testing.known(false, 2)},
		callback(testing.known(true, 4)),
	)
}

test_not_applicable_below_level_all if {
	testing.not_applicable(rule) with input as model(
		{"level": testing.known("ERROR", 3)},
		callback(testing.known(true, 4)),
	)
}

test_not_applicable_to_a_definition_alone if {
	testing.not_applicable(rule) with input as testing.model({"machines": [testing.definition]})
}

says_that_work_is_logged if {
	rule.violation == {{"at": 2, "for": 1, "with": {"task": "Work"}}}
	rule.applies == {1}
	count(rule.undetermined | rule.pass) == 0
}

call(service, action) := {"integration": {"service": service, "action": action}}

callback(token) := {
	"integration": {"pattern": testing.known("wait-for-task-token", 0)},
	"passes_task_token": token,
}

model(logging, task) := testing.model({
	"machines": [testing.machine({"logging": testing.changed(
		{
			"level": testing.known("ALL", 3),
			"include_execution_data": testing.known(true, 2),
		},
		logging,
	)})],
	"tasks": [testing.task(task)],
})
