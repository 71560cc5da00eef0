package stepwarden.rules.logging.log_group_prefix_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.logging.log_group_prefix as rule

test_violates_with_another_name if testing.violates(rule, 2, 1) with input as group(testing.known(false, 2))

test_violates_without_name if testing.violates(rule, 2, 1) with input as group(testing.absent(2))

test_passes_with_the_prefix if testing.passes(rule, 1) with input as group(testing.known(true, 2))

test_undetermined_if_the_name_is_unknown if testing.undetermined(rule, 2, 1) with input as group(testing.unknown(2))

test_not_applicable_to_a_log_group_of_something_else if {
	testing.not_applicable(rule) with input as testing.model({"log_groups": [testing.log_group({"machines": []})]})
}

group(vended) := testing.model({"log_groups": [testing.log_group({"vended": vended})]})
