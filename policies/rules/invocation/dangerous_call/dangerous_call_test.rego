package stepwarden.rules.invocation.dangerous_call_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.dangerous_call as rule

test_violates_with_a_call_of_the_table if violates("kms:scheduleKeyDeletion") with input as task("kms", "scheduleKeyDeletion")

test_violates_with_a_change_of_iam if violates("iam:attachRolePolicy") with input as task("iam", "attachRolePolicy")

test_passes_with_a_look_at_iam if testing.passes(rule, 1) with input as task("iam", "listRoles")

test_passes_with_other_calls if testing.passes(rule, 1) with input as task("s3", "getObject")

test_passes_with_other_services if testing.passes(rule, 1) with input as task("comprehend", "detectSentiment")

test_undetermined_if_the_kind_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as testing.model({"tasks": [testing.task({"integration": {"kind": testing.unknown(4)}})]})
}

test_not_applicable_to_optimized_integrations if {
	testing.not_applicable(rule) with input as testing.model({"tasks": [testing.task({})]})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

violates(call) if rule.violation == {{"at": 2, "for": 1, "with": {"call": call}}}

task(service, action) := testing.model({"tasks": [testing.task({
	"resource": testing.known("", 2),
	"integration": {
		"kind": testing.known("aws-sdk", 4),
		"service": service,
		"action": action,
	},
})]})
