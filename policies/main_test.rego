package stepwarden.main_test

import data.stepwarden.lib.testing
import data.stepwarden.main

test_every_area_is_collected if {
	areas := object.keys(data.stepwarden.rules) with input as testing.model({})
	object.keys(main.decisions) == areas with input as testing.model({})
}

# A helper without arguments would end up among the decisions: it belongs into a library.
test_rules_define_four_sets_and_no_more if {
	names := {name |
		some area, slug
		some name, _ in data.stepwarden.rules[area][slug]
		not endswith(slug, "_test")
	} with input as testing.model({})
	names == {"applies", "violation", "undetermined", "pass"}
}
