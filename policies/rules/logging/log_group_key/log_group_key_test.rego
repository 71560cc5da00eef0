package stepwarden.rules.logging.log_group_key_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.logging.log_group_key as rule

test_violates_without_key if {
	testing.violates(rule, 2, 1) with input as logging({}, testing.absent(5))
}

test_passes_with_key if {
	testing.passes(rule, 1) with input as logging({}, testing.known("alias/logs", 5))
}

test_passes_with_a_key_of_unknown_name_whatever_is_logged if {
	testing.passes(rule, 1) with input as logging(
		{"include_execution_data": testing.unknown(2)},
		testing.unknown(5),
	)
}

test_undetermined_if_the_log_group_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as logging(
		{"log_group": testing.unknown(4)},
		testing.absent(5),
	)
}

test_undetermined_if_it_is_unknown_what_is_logged if {
	testing.undetermined(rule, 2, 1) with input as logging(
		{"include_execution_data": testing.unknown(2)},
		testing.absent(5),
	)
}

test_undetermined_if_the_level_is_unknown if {
	testing.undetermined(rule, 3, 1) with input as logging(
		{"level": testing.unknown(3)},
		testing.absent(5),
	)
}

test_not_applicable_without_execution_data if {
	testing.not_applicable(rule) with input as logging(
		{"include_execution_data": testing.known(false, 2)},
		testing.absent(5),
	)
}

test_not_applicable_with_level_off if {
	testing.not_applicable(rule) with input as logging(
		{"level": testing.known("OFF", 3)},
		testing.absent(5),
	)
}

test_not_applicable_to_a_definition_alone if {
	testing.not_applicable(rule) with input as testing.model({"machines": [testing.definition]})
}

logging(fields, key) := testing.model({
	"machines": [testing.machine({"logging": testing.changed(
		{
			"level": testing.known("ERROR", 3),
			"include_execution_data": testing.known(true, 2),
			"log_group": testing.known(0, 4),
		},
		fields,
	)})],
	"log_groups": [testing.log_group({"at": 6, "kms_key_id": key})],
})
