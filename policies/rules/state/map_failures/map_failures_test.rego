package stepwarden.rules.state.map_failures_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.state.map_failures as rule

test_violates_without_catch if {
	rule.violation == {fault(3, "has no Catch")} with input as map({"catches": testing.absent(3)})
	rule.pass == set() with input as map({"catches": testing.absent(3)})
}

test_violates_where_all_items_may_fail if {
	tolerant := map({"tolerated_failure_percentage": testing.known(100, 4)})
	rule.violation == {fault(4, "succeeds even if every item fails")} with input as tolerant
	rule.pass == set() with input as tolerant
}

test_passes_with_a_limit_and_a_catch if {
	testing.passes(rule, 1) with input as map({"tolerated_failure_percentage": testing.known(5, 4)})
}

test_passes_with_the_default_of_none if testing.passes(rule, 1) with input as map({})

test_not_applicable_to_an_inline_map if {
	testing.not_applicable(rule) with input as map({"mode": testing.known("INLINE", 2)})
}

test_undetermined_where_the_mode_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as map({"mode": testing.unknown(2)})
}

test_undetermined_where_the_limit_is_from_the_input if {
	testing.undetermined(rule, 4, 1) with input as map({"tolerated_failure_percentage": testing.unknown_until_run(4)})
}

test_undetermined_where_the_catchers_are_unknown if {
	testing.undetermined(rule, 3, 1) with input as map({"catches": testing.unknown(3)})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

fault(at, text) := {"at": at, "for": 1, "with": {"fault": text}}

map(fields) := testing.model({"maps": [testing.changed(
	{
		"at": 1,
		"machine": 0,
		"name": "Files",
		"mode": testing.known("DISTRIBUTED", 2),
		"workflow_type": testing.known("STANDARD", 0),
		"tolerated_failure_percentage": testing.absent(4),
		"catches": testing.known(true, 3),
	},
	fields,
)]})
