# METADATA
# scope: package
# title: Retry on States.ALL for a side effect that is not idempotent
# description: >-
#   A call that timed out may have worked: its answer was lost. A Retry on `States.ALL` or
#   `States.TaskFailed` then does it a second time, and a customer gets two messages. The rule knows
#   calls that send something each time: SNS, SQS, SES and Pinpoint. It passes where a parameter makes
#   the repetition known, such as MessageDeduplicationId, or MessageGroupId of a FIFO topic or queue.
#   What a function or another API does can't be seen from here. AWS accepts the definition and never
#   reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
#     description: Handling errors in Step Functions workflows
#   - ref: https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_prevent_interaction_failure_idempotent.html
#     description: REL04-BP04 Make mutating operations idempotent
# custom:
#   id: STATE-09
#   severity: MEDIUM
#   message: "`{state}` may send its message twice, since it is retried whatever went wrong"
#   fix: Retry only errors after which nothing was sent, such as throttling, or send to a FIFO topic or queue with MessageDeduplicationId.
#   controls: [REL04-BP04]
package stepwarden.rules.state.repeated_message

import data.stepwarden.lib.actions
import data.stepwarden.lib.definitions
import data.stepwarden.lib.retries

# The tasks that reach somebody.
senders := [task |
	some task in input.tasks
	sends(task.integration)
]

applies contains task.at if {
	some task in senders
	retried(task)
}

applies contains part.for if some part in definitions.unread

violation contains {"at": task.at, "for": task.at} if {
	some task in senders
	retries.retried(task, "States.ALL")
	not recognised(task)
	task.call.names.is != "unknown"
}

undetermined contains {"at": task.call.names.at, "for": task.at} if {
	some task in senders
	retries.retried(task, "States.ALL")
	task.call.names.is == "unknown"
}

undetermined contains {"at": at, "for": task.at} if {
	some task in senders
	not retries.retried(task, "States.ALL")
	not recognised(task)
	some at in retries.unclear[task.machine][task.name]
}

undetermined contains part if some part in definitions.unread

pass contains task.at if {
	some task in senders
	retried(task)
	recognised(task)
}

pass contains task.at if {
	some task in senders
	retried(task)
	not retries.retried(task, "States.ALL")
	not retries.unclear[task.machine][task.name]
}

sends(integration) if actions.messages[integration.service][integration.action]

retried(task) if retries.states[task.machine][task.name]

# Whether the receiver can tell that a message came before.
recognised(task) if {
	some name in task.call.names.value
	name in actions.messages[task.integration.service][task.integration.action]
}
