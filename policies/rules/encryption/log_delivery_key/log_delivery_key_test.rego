package stepwarden.rules.encryption.log_delivery_key_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.encryption.log_delivery_key as rule

test_violates_without_the_permission if testing.violates(rule, 4, 1) with input as machine({}, testing.known(false, 6))

test_passes_with_the_permission if testing.passes(rule, 1) with input as machine({}, testing.known(true, 6))

test_undetermined_if_the_policy_is_unknown if {
	testing.undetermined(rule, 6, 1) with input as machine({}, testing.unknown(6))
}

test_undetermined_if_the_key_is_elsewhere if {
	testing.undetermined(rule, 5, 1) with input as machine({"encryption": {"key": testing.unknown(5)}}, testing.known(true, 6))
}

test_undetermined_if_it_is_unknown_whether_it_logs if {
	testing.undetermined(rule, 2, 1) with input as machine({"logging": {"level": testing.unknown(2)}}, testing.known(false, 6))
}

test_undetermined_if_it_is_unknown_whether_it_has_a_key if {
	testing.undetermined(rule, 3, 1) with input as machine({"encryption": {"type": testing.unknown(3)}}, testing.known(false, 6))
}

test_not_applicable_without_logs if {
	testing.not_applicable(rule) with input as machine({"logging": {"level": testing.known("OFF", 2)}}, testing.known(false, 6))
}

test_not_applicable_without_a_key if {
	testing.not_applicable(rule) with input as machine({"encryption": {"type": testing.absent(3)}}, testing.known(false, 6))
}

machine(fields, log_delivery) := testing.model({
	"machines": [testing.changed(
		testing.machine({
			"logging": {"level": testing.known("ALL", 2)},
			"encryption": {
				"type": testing.known("CUSTOMER_MANAGED_KMS_KEY", 3),
				"kms_key_id": testing.known("key", 4),
				"key": testing.known(0, 5),
			},
		}),
		fields,
	)],
	"keys": [{
		"at": 9,
		"name": "Key",
		"machines": [0],
		"key_spec": testing.absent(9),
		"enabled": testing.known(true, 0),
		"rotation": testing.known(true, 0),
		"log_delivery": log_delivery,
	}],
})
