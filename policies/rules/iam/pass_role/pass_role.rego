# METADATA
# scope: package
# title: iam:PassRole on * or without iam:PassedToService
# description: >-
#   Who may pass any role, or pass a role to any service, can start something that runs with more
#   permissions than their own: with a task or an instance under an administrator's role, the
#   workflow becomes an administrator. A role needs a name, or at least part of one, in Resource,
#   and the service in the condition key iam:PassedToService; `role/*` counts as any role. AWS
#   accepts the policy and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
#     description: Grant a user permissions to pass a role to an AWS service
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/emr-serverless-iam.html
#     description: IAM policies for calling Amazon EMR Serverless
# custom:
#   id: IAM-11
#   severity: CRITICAL
#   message: "A policy in `{subject}` lets the execution role pass any role, or pass a role to any service"
#   fix: Name the roles in Resource, and the service that gets them in a condition on iam:PassedToService.
#   controls: [SEC03-BP02]
package stepwarden.rules.iam.pass_role

import data.stepwarden.lib.grants

applies contains grant.at if some grant in grants.to({"iam:PassRole"}, {"iam:passedtoservice"})

applies contains part.for if some part in grants.unread(violation)

violation contains {"at": at, "for": grant.at} if {
	some grant in grants.to({"iam:PassRole"}, {"iam:passedtoservice"})
	some at in grant.unlimited
}

undetermined contains {"at": at, "for": grant.at} if {
	some grant in grants.to({"iam:PassRole"}, {"iam:passedtoservice"})
	some at in grant.unclear
}

undetermined contains part if some part in grants.unread(violation)

pass contains grant.at if {
	some grant in grants.to({"iam:PassRole"}, {"iam:passedtoservice"})
	count(grant.unlimited | grant.unclear) == 0
}
