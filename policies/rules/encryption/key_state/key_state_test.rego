package stepwarden.rules.encryption.key_state_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.encryption.key_state as rule

test_violates_if_asymmetric if {
	testing.violates_with(rule, 2, 1, {"state_of_key": "not symmetric"}) with input as key({
		"key_spec": testing.known("RSA_2048", 2),
		"rotation": testing.known(false, 4),
	})
}

test_violates_if_disabled if {
	testing.violates_with(rule, 3, 1, {"state_of_key": "disabled"}) with input as key({"enabled": testing.known(false, 3)})
}

test_violates_if_never_rotated if {
	testing.violates_with(rule, 4, 1, {"state_of_key": "never rotated"}) with input as key({"rotation": testing.known(false, 4)})
}

test_violates_if_never_rotated_and_symmetric if {
	testing.violates_with(rule, 4, 1, {"state_of_key": "never rotated"}) with input as key({
		"rotation": testing.known(false, 4),
		"key_spec": testing.known("SYMMETRIC_DEFAULT", 2),
	})
}

test_passes_if_enabled_and_rotated if testing.passes(rule, 1) with input as key({})

test_undetermined_if_it_is_unknown_whether_it_is_rotated if {
	testing.undetermined(rule, 4, 1) with input as key({"rotation": testing.unknown(4)})
}

test_not_applicable_to_a_key_of_something_else if testing.not_applicable(rule) with input as key({"machines": []})

key(fields) := testing.model({"keys": [testing.changed(
	{
		"at": 1,
		"name": "Key",
		"machines": [0],
		"key_spec": testing.absent(1),
		"enabled": testing.known(true, 0),
		"rotation": testing.known(true, 0),
		"log_delivery": testing.absent(1),
	},
	fields,
)]})
