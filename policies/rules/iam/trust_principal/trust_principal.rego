# METADATA
# scope: package
# title: Trust policy Principal * or other principals than states.amazonaws.com
# description: >-
#   Only Step Functions needs to assume the execution role of a state machine. Every other principal
#   gets all that the workflow may do, without the workflow: a user, another service, another
#   account, or with `*` anyone. The regional name `states.<region>.amazonaws.com` passes. AWS
#   accepts the policy and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html
#     description: Creating an IAM role for your state machine
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
#     description: "AWS JSON policy elements: Principal"
# custom:
#   id: IAM-15
#   severity: CRITICAL
#   message: "The trust policy of `{subject}` lets others than Step Functions assume the execution role"
#   fix: Leave `states.amazonaws.com` as the only principal, and give others roles of their own.
#   aliases: [CKV_AWS_60, CKV_AWS_61]
#   controls: [SEC03-BP02, SEC03-BP07]
package stepwarden.rules.iam.trust_principal

import data.stepwarden.lib.trust

applies contains statement.at if some statement in trust.allowing

applies contains part.for if some part in trust.unread(violation)

violation contains {"at": statement.at, "for": statement.at} if {
	some statement in trust.allowing
	statement.not_principal
}

violation contains {"at": principal.value.at, "for": statement.at} if {
	some statement in trust.allowing
	some principal in statement.principals
	stranger(statement, principal)
}

undetermined contains {"at": principal.value.at, "for": statement.at} if {
	some statement in trust.allowing
	not let_in(statement)
	some principal in statement.principals
	unclear(principal)
}

undetermined contains part if some part in trust.unread(violation)

pass contains statement.at if {
	some statement in trust.allowing
	not statement.not_principal
	every principal in statement.principals {
		trust.step_functions(principal)
	}
}

let_in(statement) if statement.not_principal

let_in(statement) if {
	some principal in statement.principals
	stranger(statement, principal)
}

stranger(statement, principal) if {
	not statement.not_principal
	not trust.step_functions(principal)
	not unclear(principal)
}

# Of a service only its name tells whether it is Step Functions; nothing else can be.
unclear(principal) if {
	principal.type in {"Service", "*"}
	principal.value.is == "unknown"
}
