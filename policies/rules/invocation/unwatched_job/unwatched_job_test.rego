package stepwarden.rules.invocation.unwatched_job_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.invocation.unwatched_job as rule

test_violates_if_nobody_looks if testing.violates(rule, 2, 1) with input as job({})

test_violates_in_a_definition_alone if {
	testing.violates(rule, 2, 1) with input as job({"workflow_type": testing.absent(9)})
}

test_violates_if_only_another_machine_looks if {
	testing.violates(rule, 2, 1) with input as beside({"machine": 1, "integration": describe_jobs})
}

test_violates_if_another_service_is_asked if {
	testing.violates(rule, 2, 1) with input as beside({"integration": {"service": "glue", "action": "getJobRun"}})
}

test_passes_if_it_waits if {
	testing.passes(rule, 1) with input as job({"integration": {"pattern": testing.known("sync", 4)}})
}

test_passes_if_a_task_looks if testing.passes(rule, 1) with input as beside({"integration": describe_jobs})

test_passes_if_a_task_looks_under_the_name_of_the_sdk if {
	testing.passes(rule, 1) with input as testing.model({"tasks": [
		testing.task({
			"at": 1,
			"integration": {"service": "elasticmapreduce", "action": "addStep"},
		}),
		testing.task({"at": 6, "integration": {"service": "emr", "action": "describeStep"}}),
	]})
}

test_undetermined_if_a_function_might_look if {
	every integration in [
		{"kind": testing.known("lambda", 5), "service": "", "action": ""},
		{"kind": testing.known("optimized", 5), "service": "lambda", "action": "invoke"},
		{"kind": testing.known("optimized", 5), "pattern": testing.known("wait-for-task-token", 8)},
	] {
		testing.undetermined(rule, 2, 1) with input as beside({"integration": integration})
	}
}

test_undetermined_if_the_type_is_unknown if {
	testing.undetermined(rule, 9, 1) with input as job({"workflow_type": testing.unknown(9)})
}

test_undetermined_if_calls_are_unknown if {
	unknown := {"kind": testing.unknown(5), "service": "", "action": ""}
	rule.undetermined == {{"at": 5, "for": 1}, {"at": 5, "for": 6}} with input as beside({"integration": unknown})
}

test_undetermined_if_a_part_is_unread if {
	rule.undetermined == {{"at": 7, "for": 1}, {"at": 7, "for": 7}} with input as object.union(
		job({}),
		{"unread": [{"at": 7, "machine": 0}]},
	)
}

test_not_applicable_to_express if {
	testing.not_applicable(rule) with input as job({"workflow_type": testing.known("EXPRESS", 9)})
}

test_not_applicable_to_express_whatever_it_calls if {
	testing.not_applicable(rule) with input as job({
		"workflow_type": testing.known("EXPRESS", 9),
		"integration": {"kind": testing.unknown(5)},
	})
}

test_not_applicable_to_other_calls if {
	testing.not_applicable(rule) with input as testing.model({"tasks": [testing.task({})]})
}

test_undetermined_where_a_definition_is_unread if {
	testing.undetermined(rule, 7, 7) with input as testing.model({"unread": [{"at": 7, "machine": 0}]})
}

describe_jobs := {"kind": testing.known("aws-sdk", 5), "service": "batch", "action": "describeJobs"}

submit_job(fields) := testing.changed(
	testing.task({
		"resource": testing.known("", 2),
		"integration": {"service": "batch", "action": "submitJob"},
	}),
	fields,
)

job(fields) := testing.model({"tasks": [submit_job(fields)]})

beside(fields) := testing.model({"tasks": [submit_job({}), testing.changed(testing.task({"at": 6}), fields)]})
