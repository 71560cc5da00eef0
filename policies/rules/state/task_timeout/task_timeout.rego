# METADATA
# scope: package
# title: Task without TimeoutSeconds
# description: >-
#   A Task state without TimeoutSeconds waits for 99999999 seconds, in practice until the execution
#   ends after a year. A worker that died, a lost callback or a job that hangs keeps the execution
#   open, and nobody is told: no error, no retry, no Catch. A TimeoutSeconds of the whole state
#   machine passes as well. The rule does not apply to Express workflows, which end after five
#   minutes. AWS accepts the definition and never reports the omission.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html
#     description: Best practices for Step Functions, using timeouts to avoid stuck executions
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html
#     description: Task workflow state
# custom:
#   id: STATE-04
#   severity: MEDIUM
#   message: "`{state}` has no TimeoutSeconds, and neither has its state machine, so it may wait for a year"
#   fix: Set TimeoutSeconds a little above the longest time that the task takes, and catch States.Timeout.
#   controls: [REL05-BP05]
package stepwarden.rules.state.task_timeout

applies contains task.at if {
	some task in input.tasks
	not task.workflow_type.value == "EXPRESS"
}

applies contains part.at if {
	some part in input.unread
	open_ended(input.machines[part.machine])
}

violation contains {"at": task.timeout_seconds.at, "for": task.at} if {
	some task in input.tasks
	task.workflow_type.is != "unknown"
	not task.workflow_type.value == "EXPRESS"
	not bounded(task)
}

undetermined contains {"at": task.workflow_type.at, "for": task.at} if {
	some task in input.tasks
	task.workflow_type.is == "unknown"
	not bounded(task)
}

undetermined contains {"at": part.at, "for": part.at} if {
	some part in input.unread
	open_ended(input.machines[part.machine])
}

pass contains task.at if {
	some task in input.tasks
	not task.workflow_type.value == "EXPRESS"
	bounded(task)
}

bounded(task) if task.timeout_seconds.is != "absent"

bounded(task) if input.machines[task.machine].timeout_seconds.is != "absent"

open_ended(machine) if {
	not machine.type.value == "EXPRESS"
	machine.timeout_seconds.is != "known"
}
