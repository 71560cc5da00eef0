package stepwarden.rules.invocation.express_activity_map_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.express_activity_map as rule

test_violates_with_an_activity if {
	testing.violates(rule, 2, 1) with input as task(express, testing.known("activity", 2))
}

test_violates_with_a_distributed_map if {
	testing.violates(rule, 2, 1) with input as map(express, testing.known("DISTRIBUTED", 2))
}

test_passes_with_other_tasks if {
	testing.passes(rule, 1) with input as task(express, testing.known("optimized", 2))
}

test_passes_with_an_inline_map_whatever_the_type if {
	testing.passes(rule, 1) with input as map(testing.unknown(3), testing.known("INLINE", 2))
}

test_undetermined_if_the_type_is_unknown if {
	testing.undetermined(rule, 3, 1) with input as map(
		testing.unknown(3),
		testing.known("DISTRIBUTED", 2),
	)
}

test_undetermined_if_the_kind_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as task(express, testing.unknown(2))
}

test_undetermined_if_the_mode_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as map(express, testing.unknown(2))
}

test_not_applicable_to_standard if {
	testing.not_applicable(rule) with input as task(
		testing.known("STANDARD", 3),
		testing.known("activity", 2),
	)
}

test_not_applicable_to_a_definition_alone if {
	testing.not_applicable(rule) with input as map(testing.absent(3), testing.known("DISTRIBUTED", 2))
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

express := testing.known("EXPRESS", 3)

task(workflow_type, kind) := testing.model({"tasks": [testing.task({
	"workflow_type": workflow_type,
	"integration": {"kind": kind},
})]})

map(workflow_type, mode) := testing.model({"maps": [{
	"at": 1,
	"machine": 0,
	"name": "Each",
	"mode": mode,
	"workflow_type": workflow_type,
}]})
