# METADATA
# scope: package
# title: Express workflow uses .sync or .waitForTaskToken
# description: >-
#   An Express workflow can only call a service and go on; it cannot wait for a job or a callback.
#   The same holds for the children of a Distributed Map whose ExecutionType is EXPRESS, even in a
#   Standard workflow. AWS refuses the definition when it is deployed, with SCHEMA_VALIDATION_FAILED:
#   "Express state machine does not support '.sync' service integration".
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html
#     description: Integrating optimized services with Step Functions
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html
#     description: Choosing workflow type in Step Functions
# custom:
#   id: INV-01
#   severity: HIGH
#   message: "`{state}` runs in an Express workflow, which does not support the pattern of {value}"
#   fix: Call the service without waiting, or run the task in a Standard workflow.
package stepwarden.rules.invocation.express_pattern

import data.stepwarden.lib.definitions

# The tasks of Express workflows, or that may be once the type is known.
tasks := [task |
	some task in input.tasks
	definitions.may_be_express(task.workflow_type)
]

applies contains task.at if some task in tasks

applies contains part.for if some part in definitions.unread

violation contains {"at": task.resource.at, "for": task.at} if {
	some task in tasks
	task.workflow_type.value == "EXPRESS"
	waits(task.integration.pattern)
}

undetermined contains {"at": task.workflow_type.at, "for": task.at} if {
	some task in tasks
	task.workflow_type.is == "unknown"
	waits(task.integration.pattern)
}

undetermined contains {"at": task.integration.pattern.at, "for": task.at} if {
	some task in tasks
	task.integration.pattern.is == "unknown"
}

undetermined contains part if some part in definitions.unread

pass contains task.at if {
	some task in tasks
	task.integration.pattern.is != "unknown"
	not waits(task.integration.pattern)
}

waits(pattern) if pattern.value in {"sync", "wait-for-task-token"}
