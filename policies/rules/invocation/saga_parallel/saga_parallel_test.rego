package stepwarden.rules.invocation.saga_parallel_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.saga_parallel as rule

test_violates_without_catch if violates("the Parallel state has no Catch") with input as parallel({"catches": false})

test_violates_if_the_catch_leads_elsewhere if {
	violates("no Catch leads to what undoes it") with input as parallel({"left": "Reserve"})
}

test_passes_if_all_is_undone if testing.passes(rule, 1) with input as parallel({})

test_undetermined_if_the_ways_are_unknown if {
	testing.undetermined(rule, 4, 5) with input as testing.model({"sagas": [testing.saga({
		"at": 5,
		"ways": testing.unknown(4),
	})]})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

test_not_applicable_without_parallel if {
	testing.not_applicable(rule) with input as testing.model({"sagas": [testing.saga({})]})
}

violates(reason) if rule.violation == {{
	"at": 1,
	"for": 1,
	"with": {"changes": "Reserve", "fails": "Pay", "reason": reason},
}}

parallel(fields) := testing.model({"saga_parallels": [testing.changed(
	{
		"at": 1,
		"machine": 0,
		"name": "Both",
		"changes": "Reserve",
		"fails": "Pay",
		"catches": true,
		"left": "",
	},
	fields,
)]})
