package stepwarden.rules.encryption.data_key_reuse_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.encryption.data_key_reuse as rule

test_violates_below_the_range if {
	testing.violates(rule, 2, 1) with input as encryption(testing.known(59, 2), customer_managed)
}

test_violates_above_the_range if {
	testing.violates(rule, 2, 1) with input as encryption(testing.known(901, 2), testing.unknown(3))
}

test_violates_with_the_key_of_aws if {
	testing.violates(rule, 2, 1) with input as encryption(
		testing.unknown(2),
		testing.known("AWS_OWNED_KEY", 3),
	)
}

test_violates_without_type if {
	testing.violates(rule, 2, 1) with input as encryption(testing.known(300, 2), testing.absent(3))
}

test_passes_at_the_ends_of_the_range if {
	testing.passes(rule, 1) with input as encryption(testing.known(60, 2), customer_managed)
	testing.passes(rule, 1) with input as encryption(testing.known(900, 2), customer_managed)
}

test_undetermined_if_the_period_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as encryption(testing.unknown(2), customer_managed)
}

test_undetermined_if_the_type_is_unknown if {
	testing.undetermined(rule, 3, 1) with input as encryption(testing.known(300, 2), testing.unknown(3))
}

test_not_applicable_without_period if {
	testing.not_applicable(rule) with input as encryption(testing.absent(2), customer_managed)
}

test_not_applicable_to_a_definition_alone if {
	testing.not_applicable(rule) with input as testing.model({"machines": [testing.definition]})
}

customer_managed := testing.known("CUSTOMER_MANAGED_KMS_KEY", 3)

encryption(period, type) := testing.model({"machines": [testing.machine({"encryption": {
	"type": type,
	"kms_data_key_reuse_period_seconds": period,
}})]})
