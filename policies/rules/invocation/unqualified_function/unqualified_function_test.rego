package stepwarden.rules.invocation.unqualified_function_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.unqualified_function as rule

test_violates_without_version if testing.violates(rule, 2, 1) with input as task(testing.known(false, 2))

test_passes_with_version if testing.passes(rule, 1) with input as task(testing.known(true, 2))

test_undetermined_if_the_name_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as task(testing.unknown(2))
}

test_undetermined_if_the_kind_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as testing.model({"tasks": [testing.task({"integration": {
		"kind": testing.unknown(4),
		"service": "",
		"action": "",
	}})]})
}

test_not_applicable_to_other_calls if testing.not_applicable(rule) with input as task(testing.absent(2))

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

task(qualified) := testing.model({"tasks": [testing.task({"call": {"qualified": qualified}})]})
