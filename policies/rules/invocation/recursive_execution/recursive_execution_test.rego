package stepwarden.rules.invocation.recursive_execution_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.recursive_execution as rule

test_violates_if_it_leads_back if {
	violation := {"at": 2, "for": 1, "with": {"target": "Orders"}}
	rule.violation == {violation} with input as start({"recurs": true})
}

test_passes_with_a_guard if testing.passes(rule, 1) with input as start({"guarded": true})

test_passes_with_a_guard_whatever_it_starts if {
	testing.passes(rule, 1) with input as start({"guarded": true, "target": testing.unknown(2)})
}

test_passes_if_it_does_not_lead_back if testing.passes(rule, 1) with input as start({})

test_passes_if_it_starts_a_machine_elsewhere if {
	testing.passes(rule, 1) with input as start({"target": testing.known(-1, 2)})
}

test_undetermined_if_the_target_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as start({"target": testing.unknown_until_run(2)})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

test_not_applicable_without_such_a_task if {
	testing.not_applicable(rule) with input as testing.model({"tasks": [testing.task({})]})
}

start(fields) := testing.model({
	"machines": [testing.machine({})],
	"nested_executions": [testing.changed(
		{
			"at": 1,
			"machine": 0,
			"target": testing.known(0, 2),
			"guarded": false,
			"recurs": false,
		},
		fields,
	)],
})
