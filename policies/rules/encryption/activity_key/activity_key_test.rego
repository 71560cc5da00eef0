package stepwarden.rules.encryption.activity_key_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.encryption.activity_key as rule

test_violates_without_a_key if testing.violates(rule, 1, 1) with input as types(own, testing.absent(3))

test_violates_with_the_key_of_aws if {
	testing.violates(rule, 1, 1) with input as types(own, testing.known("AWS_OWNED_KEY", 3))
}

test_passes_with_a_key if testing.passes(rule, 1) with input as types(own, testing.known("CUSTOMER_MANAGED_KMS_KEY", 3))

test_undetermined_if_the_activity_is_unclear if {
	testing.undetermined(rule, 3, 1) with input as types(own, testing.unknown(3))
}

test_undetermined_if_the_machine_is_unclear if {
	testing.undetermined(rule, 2, 1) with input as types(testing.unknown(2), testing.absent(3))
}

test_not_applicable_if_the_machine_has_none if {
	testing.not_applicable(rule) with input as types(testing.absent(2), testing.absent(3))
}

own := testing.known("CUSTOMER_MANAGED_KMS_KEY", 2)

types(machine, activity) := testing.model({
	"machines": [testing.machine({"at": 9, "encryption": {"type": machine}})],
	"tasks": [testing.task({})],
	"activities": [{"at": 8, "name": "Packing", "tasks": [0], "tagged": testing.absent(8), "encryption_type": activity}],
})
