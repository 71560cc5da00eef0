package stepwarden.rules.invocation.saga_compensation_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.saga_compensation as rule

test_violates_without_retry if {
	violates("has no Retry, so one failed call leaves that done") with input as compensation({"retried": false})
}

test_violates_in_the_wrong_order if {
	violates("runs before `Cancel Hotel`, which undoes what was done later") with input as compensation({"precedes": "Cancel Hotel"})
}

test_violates_if_the_execution_succeeds if {
	violates("then the execution succeeds with `Done`, and nobody sees the failure") with input as compensation({"succeeds_at": "Done"})
}

test_violates_once_for_each_fault if {
	count(rule.violation) == 2 with input as compensation({"retried": false, "succeeds_at": "Done"})
}

test_passes_if_it_is_sturdy if testing.passes(rule, 1) with input as compensation({})

test_undetermined_if_the_ways_are_unknown if {
	testing.undetermined(rule, 4, 5) with input as testing.model({"sagas": [testing.saga({
		"at": 5,
		"ways": testing.unknown(4),
	})]})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

test_not_applicable_without_saga if {
	testing.not_applicable(rule) with input as testing.model({"tasks": [testing.task({})]})
}

violates(fault) if rule.violation == {{"at": 1, "for": 1, "with": {"step": "Reserve", "fault": fault}}}

compensation(fields) := testing.model({"compensations": [testing.changed(
	{
		"at": 1,
		"machine": 0,
		"name": "Cancel",
		"step": "Reserve",
		"retried": true,
		"precedes": "",
		"succeeds_at": "",
	},
	fields,
)]})
