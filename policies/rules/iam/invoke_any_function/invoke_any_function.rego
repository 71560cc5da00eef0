# METADATA
# scope: package
# title: lambda:InvokeFunction on * or function:*
# description: >-
#   The execution role can invoke any function of the account, also those that were never meant for
#   this workflow, such as administrative ones. A definition changed by mistake or on purpose is
#   enough. A statement that a wildcard such as `lambda:*` makes wide in its actions as well breaks
#   IAM-08 too. A condition on the tags of the function limits the statement, so it passes. AWS
#   accepts the policy and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/lambda-iam.html
#     description: IAM policies for calling Lambda functions
# custom:
#   id: IAM-09
#   severity: HIGH
#   message: "A policy in `{subject}` lets the execution role invoke every Lambda function"
#   fix: Name the functions that the tasks call, and `<function>:*` for their versions and aliases.
#   controls: [SEC03-BP02]
package stepwarden.rules.iam.invoke_any_function

import data.stepwarden.lib.grants

applies contains grant.at if some grant in grants.to({"lambda:InvokeFunction"}, set())

applies contains part.for if some part in grants.unread(violation)

violation contains {"at": at, "for": grant.at} if {
	some grant in grants.to({"lambda:InvokeFunction"}, set())
	some at in grant.unlimited
}

undetermined contains {"at": at, "for": grant.at} if {
	some grant in grants.to({"lambda:InvokeFunction"}, set())
	some at in grant.unclear
}

undetermined contains part if some part in grants.unread(violation)

pass contains grant.at if {
	some grant in grants.to({"lambda:InvokeFunction"}, set())
	count(grant.unlimited | grant.unclear) == 0
}
