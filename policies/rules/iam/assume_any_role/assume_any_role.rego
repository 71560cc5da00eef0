# METADATA
# scope: package
# title: sts:AssumeRole on * (dynamic Credentials.RoleArn)
# description: >-
#   The execution role may assume every role that trusts it or its account, here or elsewhere. With
#   a Credentials.RoleArn from the input, the caller chooses under which role a task runs; without,
#   a changed definition does. `role/*` counts as any role, in one account as in all. A condition on
#   the tags of the role limits the statement, so it passes. AWS accepts the policy and never
#   reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-access-cross-acct-resources.html
#     description: Accessing resources in other AWS accounts in Step Functions
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_permissions-to-switch.html
#     description: Grant a user permissions to switch roles
# custom:
#   id: IAM-12
#   severity: CRITICAL
#   message: "A policy in `{subject}` lets the execution role assume any role"
#   fix: Name the roles that tasks have in Credentials.RoleArn, and don't take that from the input.
#   controls: [SEC03-BP02, SEC03-BP07]
package stepwarden.rules.iam.assume_any_role

import data.stepwarden.lib.grants

assuming := grants.beyond("iam:role/", {"sts:AssumeRole"})

applies contains grant.at if some grant in assuming

applies contains part.for if some part in grants.unread(violation)

violation contains {"at": at, "for": grant.at} if {
	some grant in assuming
	some at in grant.unlimited
}

undetermined contains {"at": at, "for": grant.at} if {
	some grant in assuming
	some at in grant.unclear
}

undetermined contains part if some part in grants.unread(violation)

pass contains grant.at if {
	some grant in assuming
	count(grant.unlimited | grant.unclear) == 0
}
