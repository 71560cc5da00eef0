package stepwarden.rules.state.repeated_message_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.repeated_message as rule

test_violates_if_everything_is_retried if testing.violates(rule, 1, 1) with input as task({}, all)

test_violates_if_every_failure_is_retried if {
	testing.violates(rule, 1, 1) with input as task({}, testing.known(["States.TaskFailed"], 3))
}

test_violates_without_parameters if {
	testing.violates(rule, 1, 1) with input as task({"call": {"names": testing.absent(1)}}, all)
}

test_passes_if_the_receiver_can_tell if {
	testing.passes(rule, 1) with input as task({"call": {"names": testing.known(["MessageDeduplicationId"], 2)}}, all)
}

test_passes_if_throttling_is_retried if {
	testing.passes(rule, 1) with input as task({}, testing.known(["SNS.ThrottledException"], 3))
}

test_undetermined_if_the_parameters_are_unknown if {
	testing.undetermined(rule, 2, 1) with input as task({"call": {"names": testing.unknown_until_run(2)}}, all)
}

test_undetermined_if_the_errors_are_unknown if {
	testing.undetermined(rule, 3, 1) with input as task({}, testing.unknown(3))
}

test_not_applicable_without_retry if {
	testing.not_applicable(rule) with input as testing.model({"tasks": [testing.task({"integration": publish})]})
}

test_not_applicable_to_other_calls if {
	testing.not_applicable(rule) with input as task({"integration": {"service": "dynamodb", "action": "putItem"}}, all)
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

publish := {"service": "sns", "action": "publish"}

all := testing.known(["States.ALL"], 3)

task(fields, errors) := testing.model({
	"tasks": [testing.changed(testing.task({"integration": publish}), fields)],
	"retriers": [testing.retrier({"error_equals": errors})],
})
