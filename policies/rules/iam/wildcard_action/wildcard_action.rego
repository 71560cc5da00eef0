# METADATA
# scope: package
# title: Allow statement of the execution role with `*`, `service:*` or NotAction
# description: >-
#   Such a statement grants actions that nobody has read, and new ones as AWS adds them. Who may
#   change the definition, or can feed it input that reaches a parameter, gets all of them. NotAction
#   with Allow grants everything but a list. Partial wildcards such as `kms:GenerateDataKey*` pass,
#   and so do Deny statements; wide resources are another matter. AWS accepts the policy and never
#   reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_least_privileges.html
#     description: Grant least privilege access
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
#     description: "IAM JSON policy elements: NotAction"
# custom:
#   id: IAM-08
#   severity: HIGH
#   message: "A policy in `{subject}` allows the execution role every action of a service or more"
#   fix: List the actions that the tasks of the workflow need.
#   controls: [SEC03-BP02]
package stepwarden.rules.iam.wildcard_action

import data.stepwarden.lib.grants

applies contains statement.at if some statement in grants.allowing

applies contains part.for if some part in grants.unread(violation)

violation contains {"at": statement.at, "for": statement.at} if {
	some statement in grants.allowing
	statement.not_action
}

violation contains {"at": action.value.at, "for": statement.at} if {
	some statement in grants.allowing
	not statement.not_action
	some action in statement.actions
	action.wildcard in {"all", "service"}
}

undetermined contains {"at": action.value.at, "for": statement.at} if {
	some statement in grants.allowing
	not wide(statement)
	some action in statement.actions
	action.wildcard == ""
}

undetermined contains part if some part in grants.unread(violation)

pass contains statement.at if {
	some statement in grants.allowing
	not wide(statement)
	every action in statement.actions {
		action.wildcard != ""
	}
}

wide(statement) if statement.not_action

wide(statement) if {
	some action in statement.actions
	action.wildcard in {"all", "service"}
}
