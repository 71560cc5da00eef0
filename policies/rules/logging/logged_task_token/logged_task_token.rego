# METADATA
# scope: package
# title: Task token flows into logs (Level ALL + IncludeExecutionData with .waitForTaskToken)
# description: >-
#   With level ALL and execution data, CloudWatch Logs hold what every task sends, and so the token of
#   a task that waits. Whoever reads the log group completes the task, with whatever result, as
#   `states:SendTaskSuccess` cannot be limited to a resource. The rule follows the token: into what the
#   task sends, also inside of the whole context object. It applies where data is logged at level ALL.
#   AWS accepts the state machine and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token
#     description: Wait for a callback with the task token
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html
#     description: Using CloudWatch Logs to log execution history
# custom:
#   id: LOG-12
#   severity: HIGH
#   message: "`{state}` sends its task token, and `{machine}` logs what tasks send"
#   fix: Set IncludeExecutionData to false, or the level to ERROR, and set TimeoutSeconds so that a token that leaked does not live long.
package stepwarden.rules.logging.logged_task_token

import data.stepwarden.lib.logs

# The tasks that send their token.
sending[flow.machine] contains {"task": flow.task, "at": flow.from.at} if {
	some flow in input.flows
	flow.into == "payload"
	flow.from.value == "task_token"
}

# The tasks that may wait for a token, where it is not known.
doubts[task.machine] contains task.integration.pattern.at if {
	some task in input.tasks
	task.integration.pattern.is == "unknown"
}

doubts[part.machine] contains part.at if some part in input.unread

applies contains machine.at if {
	some machine in input.machines
	logs.may_hold_data(machine.logging)
}

violation contains {"at": sent.at, "for": machine.at, "with": {"machine": machine.name}} if {
	some index, machine in input.machines
	logs.hold_data(machine.logging)
	some sent in sending[index]
}

undetermined contains {"at": value.at, "for": machine.at} if {
	some index, machine in input.machines
	logs.may_hold_data(machine.logging)
	sending[index]
	some value in [machine.logging.level, machine.logging.include_execution_data]
	value.is == "unknown"
}

undetermined contains {"at": at, "for": machine.at} if {
	some index, machine in input.machines
	logs.may_hold_data(machine.logging)
	not sending[index]
	some at in doubts[index]
}

pass contains machine.at if {
	some index, machine in input.machines
	logs.may_hold_data(machine.logging)
	not sending[index]
	not doubts[index]
}
