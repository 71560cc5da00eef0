package stepwarden.rules.logging.express_logging_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.logging.express_logging as rule

test_violates_without_logging if {
	testing.violates(rule, 2, 1) with input as machine(testing.known("EXPRESS", 3), testing.absent(2))
}

test_violates_with_level_off if {
	testing.violates(rule, 2, 1) with input as machine(
		testing.known("EXPRESS", 3),
		testing.known("OFF", 2),
	)
}

test_passes_with_level_error if {
	testing.passes(rule, 1) with input as machine(
		testing.known("EXPRESS", 3),
		testing.known("ERROR", 2),
	)
}

test_passes_with_level_error_whatever_the_type if {
	testing.passes(rule, 1) with input as machine(testing.unknown(3), testing.known("ERROR", 2))
}

test_undetermined_if_the_type_is_unknown if {
	testing.undetermined(rule, 3, 1) with input as machine(testing.unknown(3), testing.absent(2))
}

test_undetermined_if_the_level_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as machine(
		testing.known("EXPRESS", 3),
		testing.unknown(2),
	)
}

test_not_applicable_to_standard if {
	testing.not_applicable(rule) with input as machine(
		testing.known("STANDARD", 3),
		testing.absent(2),
	)
}

test_not_applicable_to_a_definition_alone if {
	testing.not_applicable(rule) with input as testing.model({"machines": [testing.definition]})
}

machine(type, level) := testing.model({"machines": [testing.machine({
	"type": type,
	"logging": {"level": level},
})]})
