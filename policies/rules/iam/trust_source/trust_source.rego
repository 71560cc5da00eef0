# METADATA
# scope: package
# title: Trust policy without aws:SourceArn or aws:SourceAccount
# description: >-
#   The trust policy lets Step Functions assume the role whoever it acts for. The condition keys
#   aws:SourceArn and aws:SourceAccount say for whom it may, so that a state machine of another
#   account can't make the service use this role (the confused deputy). One of the two suffices. AWS
#   accepts the policy and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html
#     description: Creating an IAM role for your state machine
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
#     description: The confused deputy problem
# custom:
#   id: IAM-14
#   severity: MEDIUM
#   message: "The trust policy of `{subject}` lets Step Functions assume the role for any account's state machine"
#   fix: Add a condition on aws:SourceArn or aws:SourceAccount, or on both.
#   controls: [SEC03-BP02]
package stepwarden.rules.iam.trust_source

import data.stepwarden.lib.trust

applies contains statement.at if {
	some statement in trust.allowing
	count(open_to(statement)) > 0
}

applies contains part.for if some part in trust.unread(violation)

violation contains {"at": statement.at, "for": statement.at} if {
	some statement in trust.allowing
	not limited(statement)
	"known" in open_to(statement)
}

undetermined contains {"at": principal.value.at, "for": statement.at} if {
	some statement in trust.allowing
	not limited(statement)
	open_to(statement) == {"unknown"}
	some principal in statement.principals
	principal.value.is == "unknown"
}

undetermined contains part if some part in trust.unread(violation)

pass contains statement.at if {
	some statement in trust.allowing
	count(open_to(statement)) > 0
	limited(statement)
}

limited(statement) if {
	some condition in statement.conditions
	condition.key in {"aws:sourcearn", "aws:sourceaccount"}
}

# How certain it is that the statement lets Step Functions in: known, unknown or neither.
open_to(statement) := {principal.value.is |
	not statement.not_principal
	some principal in statement.principals
	may_be_step_functions(principal)
}

may_be_step_functions(principal) if trust.step_functions(principal)

may_be_step_functions(principal) if {
	principal.type == "Service"
	principal.value.is == "unknown"
}
