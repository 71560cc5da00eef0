# METADATA
# scope: package
# title: Dangerous AWS SDK call from a workflow
# description: >-
#   An AWS SDK integration can call nearly every API, so a workflow can change IAM, delete a bucket or
#   a key, start servers, or take over a role. Then everybody who may start the workflow, or edit its
#   definition, has these rights through its role, and a wrong input does lasting damage. Calls that
#   hand out rights or credentials, destroy data or keys, or switch off what watches belong in a
#   function or a pipeline of its own, behind an approval. AWS accepts the definition and never
#   reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html
#     description: Learning to use AWS service SDK integrations in Step Functions
#   - ref: https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_least_privileges.html
#     description: SEC03-BP02 Grant least privilege access
# custom:
#   id: INV-21
#   severity: HIGH
#   message: "`{state}` calls {call}, which can do lasting damage"
#   fix: Move the call out of the workflow, or put an approval before it and limit the role to the one resource.
#   controls: [SEC03-BP02]
package stepwarden.rules.invocation.dangerous_call

import data.stepwarden.lib.actions
import data.stepwarden.lib.definitions

# The tasks with an AWS SDK integration, or that may have one once their call is known.
calls := [task |
	some task in input.tasks
	may_be_sdk(task.integration.kind)
]

applies contains task.at if some task in calls

applies contains part.for if some part in definitions.unread

violation contains {
	"at": task.resource.at,
	"for": task.at,
	"with": {"call": concat(":", [task.integration.service, task.integration.action])},
} if {
	some task in calls
	task.integration.kind.value == "aws-sdk"
	dangerous(task.integration)
}

undetermined contains {"at": task.integration.kind.at, "for": task.at} if {
	some task in calls
	task.integration.kind.is == "unknown"
}

undetermined contains part if some part in definitions.unread

pass contains task.at if {
	some task in calls
	task.integration.kind.value == "aws-sdk"
	not dangerous(task.integration)
}

may_be_sdk(kind) if kind.value == "aws-sdk"

may_be_sdk(kind) if kind.is == "unknown"

dangerous(integration) if integration.action in actions.dangerous[integration.service]

dangerous(integration) if {
	integration.service == "iam"
	not reads(integration.action)
}

# Whether an action of IAM changes nothing.
reads(action) if {
	some verb in ["generate", "get", "list", "simulate"]
	startswith(action, verb)
}
