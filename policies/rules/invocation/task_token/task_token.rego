# METADATA
# scope: package
# title: .waitForTaskToken but token not passed in Parameters/Arguments
# description: >-
#   A task with `.waitForTaskToken` ends when its token comes back. Who does not get the token cannot
#   return it, so the task never completes: it waits for its timeout, or for a year. The token is
#   `$$.Task.Token` in JSONPath and `$states.context.Task.Token` in JSONata. AWS accepts the
#   definition and never reports the omission.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html
#     description: Discover service integration patterns in Step Functions
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html
#     description: Accessing execution data from the Context object
# custom:
#   id: INV-05
#   severity: HIGH
#   message: "`{state}` waits for its task token but passes it to nobody"
#   fix: Pass the token in Parameters or Arguments, or remove `.waitForTaskToken`.
package stepwarden.rules.invocation.task_token

import data.stepwarden.lib.definitions

# The tasks that wait for their token, or may once their pattern is known.
callbacks := [task |
	some task in input.tasks
	definitions.may_wait_for_token(task.integration.pattern)
]

applies contains task.at if some task in callbacks

applies contains part.for if some part in definitions.unread

violation contains {"at": task.passes_task_token.at, "for": task.at} if {
	some task in callbacks
	task.integration.pattern.value == "wait-for-task-token"
	withheld(task.passes_task_token)
}

undetermined contains {"at": task.integration.pattern.at, "for": task.at} if {
	some task in callbacks
	task.integration.pattern.is == "unknown"
	withheld(task.passes_task_token)
}

undetermined contains {"at": task.passes_task_token.at, "for": task.at} if {
	some task in callbacks
	task.passes_task_token.is == "unknown"
}

undetermined contains part if some part in definitions.unread

pass contains task.at if {
	some task in callbacks
	task.passes_task_token.value == true
}

withheld(token) if token.is == "absent"

withheld(token) if token.value == false
