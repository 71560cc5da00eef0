# METADATA
# scope: package
# title: Whole context object ($$ or $states.context) passed to a third party (HTTP Task, SNS, SQS)
# description: >-
#   The context object holds the ARNs of role, state machine and execution, the whole input of the
#   execution and, in a task that waits, its token. Sent as a whole to an HTTP endpoint, a topic, a
#   queue, a bus or by mail it gives all of that to whoever receives the message. The rule follows the
#   data, also as a string and inside of other data. AWS accepts the definition and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html
#     description: Accessing execution data from the Context object
# custom:
#   id: STATE-18
#   severity: MEDIUM
#   message: "`{state}` sends the whole context object to {service}"
#   fix: Send the members that the receiver needs, such as `$$.Execution.Name`.
package stepwarden.rules.state.whole_context

import data.stepwarden.lib.actions
import data.stepwarden.lib.definitions

# The tasks that send something to somebody else, or may once their call is known.
senders := [index |
	some index, task in input.tasks
	may_send(task.integration)
]

# Those that send the whole context object.
sending contains flow.task if {
	some flow in input.flows
	flow.into == "payload"
	flow.from.value == "context"
}

applies contains input.tasks[index].at if some index in senders

applies contains part.for if some part in definitions.unread

violation contains {
	"at": flow.from.at,
	"for": task.at,
	"with": {"service": actions.receivers[task.integration.service]},
} if {
	some flow in input.flows
	flow.into == "payload"
	flow.from.value == "context"
	task := input.tasks[flow.task]
}

undetermined contains {"at": task.integration.kind.at, "for": task.at} if {
	some index in senders
	task := input.tasks[index]
	task.integration.kind.is == "unknown"
}

undetermined contains part if some part in definitions.unread

pass contains task.at if {
	some index in senders
	task := input.tasks[index]
	actions.receivers[task.integration.service]
	not sending[index]
}

may_send(integration) if actions.receivers[integration.service]

may_send(integration) if integration.kind.is == "unknown"
