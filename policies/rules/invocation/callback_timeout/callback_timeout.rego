# METADATA
# scope: package
# title: .waitForTaskToken without HeartbeatSeconds and without TimeoutSeconds
# description: >-
#   A task with `.waitForTaskToken` waits until somebody returns its token. If the message is lost or
#   its receiver fails, nobody does, and the execution waits for up to a year. HeartbeatSeconds or
#   TimeoutSeconds of the task ends the wait with an error that Retry and Catch can handle. A
#   TimeoutSeconds of the state machine does not count: it ends the whole execution, and no Catch
#   runs. AWS accepts the definition and never reports the omission.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html
#     description: Discover service integration patterns in Step Functions
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html
#     description: Best practices for Step Functions
# custom:
#   id: INV-04
#   severity: HIGH
#   message: "`{state}` waits for its task token with neither HeartbeatSeconds nor TimeoutSeconds"
#   fix: Set HeartbeatSeconds or TimeoutSeconds, and catch States.HeartbeatTimeout or States.Timeout.
#   controls: [REL05-BP05]
package stepwarden.rules.invocation.callback_timeout

import data.stepwarden.lib.definitions

# The tasks that wait for their token, or may once their pattern is known.
callbacks := [task |
	some task in input.tasks
	definitions.may_wait_for_token(task.integration.pattern)
]

applies contains task.at if some task in callbacks

applies contains part.for if some part in definitions.unread

violation contains {"at": task.heartbeat_seconds.at, "for": task.at} if {
	some task in callbacks
	task.integration.pattern.value == "wait-for-task-token"
	not bounded(task)
}

undetermined contains {"at": task.integration.pattern.at, "for": task.at} if {
	some task in callbacks
	task.integration.pattern.is == "unknown"
	not bounded(task)
}

undetermined contains part if some part in definitions.unread

pass contains task.at if {
	some task in callbacks
	bounded(task)
}

bounded(task) if task.heartbeat_seconds.is != "absent"

bounded(task) if task.timeout_seconds.is != "absent"
