# METADATA
# scope: package
# title: Task Resource or FunctionName/StateMachineArn/TopicArn/QueueUrl/RoleArn taken from input
# description: >-
#   Whoever starts the execution then chooses which function runs, which queue gets the message, or
#   which role is taken, and the execution role must allow all that may be chosen, in the end `*`. The
#   rule follows the data: through filters, results, variables and earlier states, and over every way.
#   It passes what the definition itself sets, and what a task returns. What is made of the input with
#   an expression, such as `States.Format`, is undetermined, as the fixed part may limit it. AWS
#   accepts the definition and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html
#     description: How Step Functions generates IAM policies for integrated services, static and dynamic resources
#   - ref: https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_least_privileges.html
#     description: SEC03-BP02 Grant least privilege access
# custom:
#   id: STATE-16
#   severity: HIGH
#   message: "`{state}` lets the caller of the execution choose what it calls, or as whom: the value comes from the input ({way})"
#   fix: Write the ARN into the definition, or let a Choice state or a Pass state map a name from the input to one of a few ARNs.
#   controls: [SEC03-BP02]
package stepwarden.rules.state.caller_chosen_target

import data.stepwarden.lib.definitions
import data.stepwarden.lib.flows

# Where tasks take what they call from, or the role.
targets := [flow | some flow in input.flows; flow.into == "target"]

# The tasks that take it from data.
taking contains flow.task if some flow in targets

applies contains task.at if some task in input.tasks

applies contains part.for if some part in definitions.unread

violation contains {
	"at": flow.from.at,
	"for": input.tasks[flow.task].at,
	"with": {"way": flows.way(flow)},
} if {
	some flow in targets
	flows.from_caller(flow)
}

undetermined contains {"at": flow.from.at, "for": input.tasks[flow.task].at} if {
	some flow in targets
	flows.may_be_from_caller(flow)
}

undetermined contains part if some part in definitions.unread

pass contains task.at if {
	some index, task in input.tasks
	not taking[index]
}
