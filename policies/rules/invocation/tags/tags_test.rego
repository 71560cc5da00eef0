package stepwarden.rules.invocation.tags_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.tags as rule

test_violates_without_tags if testing.violates(rule, 2, 1) with input as machine({"tagged": testing.absent(2)})

test_violates_if_an_activity_has_none if {
	testing.violates(rule, 3, 2) with input as testing.model({"activities": [{
		"at": 2,
		"name": "Packing",
		"tasks": [],
		"tagged": testing.absent(3),
		"encryption_type": testing.absent(2),
	}]})
}

test_passes_with_tags if testing.passes(rule, 1) with input as machine({"tagged": testing.known(true, 2)})

test_undetermined_if_the_tags_are_unknown if {
	testing.undetermined(rule, 2, 1) with input as machine({"tagged": testing.unknown(2)})
}

test_not_applicable_to_a_definition_alone if {
	testing.not_applicable(rule) with input as testing.model({"machines": [testing.definition]})
}

machine(fields) := testing.model({"machines": [testing.machine(fields)]})
