package stepwarden.rules.logging.tracing_enabled_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.logging.tracing_enabled as rule

test_violates_without_tracing if testing.violates(rule, 2, 1) with input as tracing(testing.absent(2))

test_violates_with_tracing_off if {
	testing.violates(rule, 2, 1) with input as tracing(testing.known(false, 2))
}

test_passes_with_tracing if testing.passes(rule, 1) with input as tracing(testing.known(true, 2))

test_undetermined_if_tracing_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as tracing(testing.unknown(2))
}

test_not_applicable_to_a_definition_alone if {
	testing.not_applicable(rule) with input as testing.model({"machines": [testing.definition]})
}

tracing(value) := testing.model({"machines": [testing.machine({"tracing": value})]})
