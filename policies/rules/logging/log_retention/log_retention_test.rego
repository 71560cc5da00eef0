package stepwarden.rules.logging.log_retention_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.logging.log_retention as rule

test_violates_without_retention if testing.violates(rule, 2, 1) with input as group(testing.absent(2))

test_violates_with_zero_days if testing.violates(rule, 2, 1) with input as group(testing.known(0, 2))

test_passes_with_some_days if testing.passes(rule, 1) with input as group(testing.known(30, 2))

test_undetermined_if_the_days_are_unknown if testing.undetermined(rule, 2, 1) with input as group(testing.unknown(2))

test_not_applicable_to_a_log_group_of_something_else if {
	testing.not_applicable(rule) with input as testing.model({"log_groups": [testing.log_group({"machines": []})]})
}

group(days) := testing.model({"log_groups": [testing.log_group({"retention_in_days": days})]})
