package stepwarden.rules.encryption.customer_managed_key_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.encryption.customer_managed_key as rule

test_violates_without_encryption_configuration if {
	testing.violates(rule, 2, 1) with input as type(testing.absent(2))
}

test_violates_with_the_key_of_aws if {
	testing.violates(rule, 2, 1) with input as type(testing.known("AWS_OWNED_KEY", 2))
}

test_passes_with_a_customer_managed_key if {
	testing.passes(rule, 1) with input as type(testing.known("CUSTOMER_MANAGED_KMS_KEY", 2))
}

test_undetermined_if_the_type_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as type(testing.unknown(2))
}

test_not_applicable_to_a_definition_alone if {
	testing.not_applicable(rule) with input as testing.model({"machines": [testing.definition]})
}

type(value) := testing.model({"machines": [testing.machine({"encryption": {"type": value}})]})
