# METADATA
# scope: package
# title: Task token sent to a third party/public SNS/email link without TTL
# description: >-
#   A task token is a bearer secret: whoever holds it completes the task, with whatever result, as
#   `states:SendTaskSuccess` cannot be limited to a resource. In an HTTP request, a message of a topic
#   or a mail it leaves the account, and stands in mailboxes and logs of others. TimeoutSeconds or
#   HeartbeatSeconds of the task ends its life; without them it is good for up to a year. The rule
#   follows the token, also inside of the whole context object. AWS accepts the definition and never
#   reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html#connect-wait-token
#     description: Wait for a callback with the task token
# custom:
#   id: INV-06
#   severity: HIGH
#   message: "`{state}` sends its task token to {service} and sets no limit to how long the token is good"
#   fix: Set TimeoutSeconds, or keep the token in a table and send an id of your own in its place.
package stepwarden.rules.invocation.exposed_task_token

import data.stepwarden.lib.actions
import data.stepwarden.lib.definitions

# The tasks that wait for their token and reach somebody outside, or may once their call is known.
callbacks := [index |
	some index, task in input.tasks
	definitions.may_wait_for_token(task.integration.pattern)
	may_be_outside(task.integration)
]

# Services that hand on what they get to people and to other companies.
outside := {"apigateway", "http", "pinpoint", "ses", "sesv2", "sns"}

sending[flow.task] contains flow.from.at if {
	some flow in input.flows
	flow.into == "payload"
	flow.from.value == "task_token"
}

applies contains input.tasks[index].at if some index in callbacks

applies contains part.for if some part in definitions.unread

violation contains {
	"at": at,
	"for": task.at,
	"with": {"service": actions.receivers[task.integration.service]},
} if {
	some index in callbacks
	task := input.tasks[index]
	not limited(task)
	some at in sending[index]
}

undetermined contains {"at": task.integration.kind.at, "for": task.at} if {
	some index in callbacks
	task := input.tasks[index]
	task.integration.kind.is == "unknown"
	not limited(task)
}

undetermined contains part if some part in definitions.unread

pass contains task.at if {
	some index in callbacks
	task := input.tasks[index]
	limited(task)
}

pass contains task.at if {
	some index in callbacks
	task := input.tasks[index]
	task.integration.kind.is != "unknown"
	not sending[index]
}

may_be_outside(integration) if outside[integration.service]

may_be_outside(integration) if integration.kind.is == "unknown"

limited(task) if task.timeout_seconds.is != "absent"

limited(task) if task.heartbeat_seconds.is != "absent"
