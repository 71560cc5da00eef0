# METADATA
# scope: package
# title: Managed policy with broad rights on execution role
# description: >-
#   AdministratorAccess, PowerUserAccess, IAMFullAccess and the FullAccess policies of AWS's services
#   are for people who look after a service or an account. On an execution role they let a workflow
#   delete, open up and hand out what it was only meant to call, and AWS adds to them over time. The
#   policy counts by its ARN, and where SAM generates the role also by its name; policies of the
#   template and of an account are judged by their statements. AWS accepts the role and never
#   reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
#     description: Managed policies and inline policies
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html
#     description: How Step Functions generates IAM policies for integrated services
# custom:
#   id: IAM-21
#   severity: HIGH
#   message: "`{subject}` gives the execution role AWS's policy {policy}, which allows far more than a workflow calls"
#   fix: Replace it with a policy of the actions that the tasks need, on the resources that they name.
#   controls: [SEC03-BP02]
package stepwarden.rules.iam.broad_managed_policy

import data.stepwarden.lib.roles

applies contains policy.at if some policy in input.attached_policies

applies contains part.for if some part in roles.elsewhere

violation contains {"at": policy.arn.at, "for": policy.at, "with": {"policy": policy.aws_managed}} if {
	some policy in input.attached_policies
	broad(policy.aws_managed)
}

undetermined contains {"at": policy.arn.at, "for": policy.at} if {
	some policy in input.attached_policies
	policy.arn.is == "unknown"
}

undetermined contains part if some part in roles.elsewhere

pass contains policy.at if {
	some policy in input.attached_policies
	policy.arn.is == "known"
	not broad(policy.aws_managed)
}

broad(name) if name in {"AdministratorAccess", "PowerUserAccess"}

broad(name) if contains(name, "FullAccess")
