package stepwarden.rules.invocation.exposed_task_token_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.exposed_task_token as rule

test_violates_where_the_token_goes_to_a_topic_for_ever if {
	rule.violation == {{"at": 5, "for": 1, "with": {"service": "a topic"}}} with input as model({}, "task_token")
	rule.pass == set() with input as model({}, "task_token")
}

test_passes_with_a_timeout if {
	testing.passes(rule, 1) with input as model({"timeout_seconds": testing.known(60, 3)}, "task_token")
}

test_passes_with_a_heartbeat if {
	testing.passes(rule, 1) with input as model({"heartbeat_seconds": testing.known(60, 3)}, "task_token")
}

test_passes_without_the_token if testing.passes(rule, 1) with input as model({}, "secret")

test_not_applicable_to_a_queue if {
	testing.not_applicable(rule) with input as model({"integration": {"service": "sqs"}}, "task_token")
}

test_undetermined_where_the_call_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as model(
		{"integration": {"kind": testing.unknown(4), "pattern": testing.unknown(0), "service": ""}},
		"secret",
	)
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

model(fields, from) := testing.model({
	"tasks": [testing.changed(
		testing.task({"integration": {
			"service": "sns",
			"action": "publish",
			"pattern": testing.known("wait-for-task-token", 0),
		}}),
		fields,
	)],
	"flows": [testing.flow({"into": "payload", "from": testing.known(from, 5)})],
})
