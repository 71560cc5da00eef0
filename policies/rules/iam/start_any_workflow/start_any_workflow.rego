# METADATA
# scope: package
# title: states:StartExecution/StartSyncExecution on `*` or `stateMachine:*`
# description: >-
#   A workflow that is started runs with a role of its own. Who may start any workflow can use the
#   permissions of all their roles together, whatever the starting role itself may do. A condition
#   on the tags of the state machine limits the statement, so it passes. AWS accepts the policy and
#   never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/stepfunctions-iam.html
#     description: IAM policies for starting Step Functions workflow executions
# custom:
#   id: IAM-10
#   severity: HIGH
#   message: "A policy in `{subject}` lets the execution role start every state machine"
#   fix: Name the state machines that the tasks start.
#   controls: [SEC03-BP02]
package stepwarden.rules.iam.start_any_workflow

import data.stepwarden.lib.grants

applies contains grant.at if some grant in grants.to({"states:StartExecution", "states:StartSyncExecution"}, set())

applies contains part.for if some part in grants.unread(violation)

violation contains {"at": at, "for": grant.at} if {
	some grant in grants.to({"states:StartExecution", "states:StartSyncExecution"}, set())
	some at in grant.unlimited
}

undetermined contains {"at": at, "for": grant.at} if {
	some grant in grants.to({"states:StartExecution", "states:StartSyncExecution"}, set())
	some at in grant.unclear
}

undetermined contains part if some part in grants.unread(violation)

pass contains grant.at if {
	some grant in grants.to({"states:StartExecution", "states:StartSyncExecution"}, set())
	count(grant.unlimited | grant.unclear) == 0
}
