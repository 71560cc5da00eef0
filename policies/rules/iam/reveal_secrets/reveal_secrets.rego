# METADATA
# scope: package
# title: states:RevealSecrets / TestState granted outside admin roles
# description: >-
#   TestState runs any state with any role that may be passed to it, and with RevealSecrets its
#   answer holds the secrets that an EventBridge connection adds to a request, such as the
#   Authorization header. People who debug need them; a running workflow never does, and what it
#   reveals ends up in its history. A wildcard such as `states:*` allows both and breaks IAM-08 too.
#   AWS accepts the policy and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/test-state-isolation.html
#     description: Using TestState API to test a state
#   - ref: https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html
#     description: TestState
# custom:
#   id: IAM-23
#   severity: HIGH
#   message: "A policy in `{subject}` lets the execution role test states or reveal the secrets of connections"
#   fix: Take states:TestState and states:RevealSecrets from the execution role, and give them to those who debug.
#   controls: [SEC03-BP02]
package stepwarden.rules.iam.reveal_secrets

import data.stepwarden.lib.grants

revealing := {"states:RevealSecrets", "states:TestState"}

applies contains statement.at if some statement in grants.allowing

applies contains part.for if some part in grants.unread(violation)

violation contains {"at": statement.at, "for": statement.at} if {
	some statement in grants.allowing
	statement.not_action
	grants.allows(statement, revealing)
}

violation contains {"at": action.value.at, "for": statement.at} if {
	some statement in grants.allowing
	not statement.not_action
	some action in statement.actions
	some match in action.matches
	revealing[match]
}

undetermined contains {"at": action.value.at, "for": statement.at} if {
	some statement in grants.allowing
	not grants.allows(statement, revealing)
	some action in statement.actions
	action.wildcard == ""
}

undetermined contains part if some part in grants.unread(violation)

pass contains statement.at if {
	some statement in grants.allowing
	not grants.allows(statement, revealing)
	every action in statement.actions {
		action.wildcard != ""
	}
}
