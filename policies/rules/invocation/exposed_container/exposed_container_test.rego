package stepwarden.rules.invocation.exposed_container_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.exposed_container as rule

test_violates_with_a_public_address if {
	violates(2, "a public IP address") with input as task({"assign_public_ip": testing.known("ENABLED", 2)})
}

test_violates_with_a_shell if {
	violates(3, "a shell for ECS Exec") with input as task({"enable_execute_command": testing.known(true, 3)})
}

test_passes_by_default if testing.passes(rule, 1) with input as task({})

test_passes_with_both_closed if {
	testing.passes(rule, 1) with input as task({
		"assign_public_ip": testing.known("DISABLED", 2),
		"enable_execute_command": testing.known(false, 3),
	})
}

test_undetermined_if_the_address_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as task({"assign_public_ip": testing.unknown(2)})
}

test_undetermined_if_the_shell_is_unknown if {
	testing.undetermined(rule, 3, 1) with input as task({"enable_execute_command": testing.unknown_until_run(3)})
}

test_undetermined_if_the_kind_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as testing.model({"tasks": [testing.task({"integration": {"kind": testing.unknown(4)}})]})
}

test_not_applicable_to_other_calls if {
	testing.not_applicable(rule) with input as testing.model({"tasks": [testing.task({})]})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

violates(at, opening) if rule.violation == {{"at": at, "for": 1, "with": {"opening": opening}}}

task(call) := testing.model({"tasks": [testing.task({
	"integration": {"service": "ecs", "action": "runTask"},
	"call": call,
})]})
