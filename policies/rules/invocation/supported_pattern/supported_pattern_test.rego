package stepwarden.rules.invocation.supported_pattern_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.supported_pattern as rule

test_violates_with_a_pattern_that_the_integration_lacks if {
	testing.violates(rule, 2, 1) with input as task({"pattern": testing.known("sync", 4)})
}

test_passes_with_a_pattern_that_the_integration_has if testing.passes(rule, 1) with input as task({})

test_undetermined_if_the_pattern_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as task({"pattern": testing.unknown(4)})
}

test_undetermined_if_the_integration_is_unrecognised if {
	testing.undetermined(rule, 4, 1) with input as task({
		"kind": testing.known("unrecognised", 4),
		"pattern": testing.known("sync", 4),
		"supported_patterns": [],
	})
}

test_not_applicable_to_the_arn_of_a_function if {
	testing.not_applicable(rule) with input as task({"kind": testing.known("lambda", 4)})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

task(integration) := testing.model({"tasks": [testing.task({
	"resource": testing.known("", 2),
	"integration": integration,
})]})
