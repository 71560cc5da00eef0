package stepwarden.main_test

import data.stepwarden.lib.testing
import data.stepwarden.main

test_every_area_is_collected if {
	areas := object.keys(data.stepwarden.rules) with input as testing.model({})
	object.keys(main.decisions) == areas with input as testing.model({})
}

# The values that rules have in between stay where they are.
test_four_sets_of_a_rule_are_handed_out_and_no_more if {
	names := {name | some name, _ in main.decisions[_][_]} with input as testing.model({})
	names == {"applies", "violation", "undetermined", "pass"}
}

test_two_parts_make_all_decisions if {
	object.union(main.on_states, main.on_the_rest) == main.decisions with input as testing.model({})
	object.keys(main.on_states) & object.keys(main.on_the_rest) == set() with input as testing.model({})
}
