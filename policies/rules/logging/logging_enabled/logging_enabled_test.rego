package stepwarden.rules.logging.logging_enabled_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.logging.logging_enabled as rule

test_violates_without_logging if testing.violates(rule, 2, 1) with input as level(testing.absent(2))

test_violates_with_level_off if {
	testing.violates(rule, 2, 1) with input as level(testing.known("OFF", 2))
}

test_passes_with_level_error if testing.passes(rule, 1) with input as level(testing.known("ERROR", 2))

test_undetermined_if_the_level_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as level(testing.unknown(2))
}

test_not_applicable_to_a_definition_alone if {
	testing.not_applicable(rule) with input as testing.model({"machines": [testing.definition]})
}

level(value) := testing.model({"machines": [testing.machine({"logging": {"level": value}})]})
