# METADATA
# scope: package
# title: "HTTP Task: secretsmanager access wider than `secret:events!connection/*`"
# description: >-
#   A task that calls an HTTP endpoint reads the secret of its EventBridge connection, and those
#   secrets have names that begin with `events!connection/`. On `*` or `secret:*` the workflow can
#   read every secret of the account. Secrets that Resource names beside them are taken for the
#   workflow's own. Judged are the roles of state machines with such a task. AWS accepts the policy
#   and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
#     description: Call HTTPS APIs in Step Functions workflows
# custom:
#   id: IAM-18
#   severity: HIGH
#   message: "A policy in `{subject}` lets the execution role read secrets other than those of connections"
#   fix: Limit the statement to `arn:aws:secretsmanager:<region>:<account>:secret:events!connection/*`.
#   controls: [SEC02-BP03, SEC03-BP02]
package stepwarden.rules.iam.connection_secret

import data.stepwarden.lib.endpoints
import data.stepwarden.lib.grants

reading := [grant |
	some grant in grants.beyond(
		"secretsmanager:secret:events!connection",
		{"secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"},
	)
	calls_or_may(grant.role)
]

applies contains grant.at if some grant in reading

applies contains part.for if some part in endpoints.unread(violation)

violation contains {"at": at, "for": grant.at} if {
	some grant in reading
	endpoints.callers[grant.role]
	some at in grant.unlimited
}

undetermined contains {"at": at, "for": grant.at} if {
	some grant in reading
	endpoints.callers[grant.role]
	some at in grant.unclear
}

undetermined contains {"at": at, "for": grant.at} if {
	some grant in reading
	count(grant.unlimited | grant.unclear) > 0
	some at in endpoints.unclear_callers[grant.role]
}

undetermined contains part if some part in endpoints.unread(violation)

pass contains grant.at if {
	some grant in reading
	count(grant.unlimited | grant.unclear) == 0
}

calls_or_may(role) if endpoints.callers[role]

calls_or_may(role) if endpoints.unclear_callers[role]
