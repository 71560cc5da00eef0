package stepwarden.rules.invocation.saga_catch_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.saga_catch as rule

test_violates_without_catch if {
	violates(1, "ends the execution") with input as task({"left": "Reserve", "left_compensation": "Cancel"})
}

test_violates_if_the_failure_leads_elsewhere if {
	violates(2, "leads to `Tell` and never there") with input as task({
		"left": "Reserve",
		"left_compensation": "Cancel",
		"leads_to": "Tell",
		"route": 2,
	})
}

test_passes_if_all_is_undone if testing.passes(rule, 1) with input as task({})

test_undetermined_if_it_may_change_something if {
	testing.undetermined(rule, 3, 1) with input as task({"left": "Reserve", "pending": testing.unknown(3)})
}

test_undetermined_if_the_ways_are_unknown if {
	testing.undetermined(rule, 4, 5) with input as testing.model({"sagas": [testing.saga({
		"at": 5,
		"ways": testing.unknown(4),
	})]})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

test_not_applicable_once_the_saga_is_complete if {
	testing.not_applicable(rule) with input as task({"pending": testing.known(false, 1), "left": "Reserve"})
}

test_not_applicable_without_saga if {
	testing.not_applicable(rule) with input as testing.model({"tasks": [testing.task({})]})
}

violates(at, route) if rule.violation == {{
	"at": at,
	"for": 1,
	"with": {"step": "Reserve", "compensation": "Cancel", "route": route},
}}

task(fields) := testing.model({"sagas": [testing.saga({})], "saga_tasks": [testing.saga_task(fields)]})
