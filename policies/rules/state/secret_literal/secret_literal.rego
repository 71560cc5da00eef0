# METADATA
# scope: package
# title: Secret literal in Parameters/Arguments/Result/Headers/Cause/Comment
# description: >-
#   A password, key or token that stands in a definition is shown to everybody who may read the
#   template, call DescribeStateMachine or look at a log or the history of an execution, and it stays
#   in the versions of the machine and of the repository. AWS does not report it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/data-protection.html
#     description: Data protection in AWS Step Functions
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
#     description: Call HTTPS APIs in Step Functions workflows
#   - ref: https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_identities_secrets.html
#     description: SEC02-BP03 Store and use secrets securely
# custom:
#   id: STATE-06
#   severity: CRITICAL
#   message: "`{state}` holds a literal secret: {kind} `{masked}`"
#   fix: >-
#     Revoke the secret, keep its successor in Secrets Manager or Parameter Store and read it where it is
#     used, or call the API through a connection of EventBridge.
#   aliases: [stepfunctions_statemachine_no_secrets_in_definition]
#   controls: [SEC02-BP03]
package stepwarden.rules.state.secret_literal

import data.stepwarden.lib.definitions

applies contains state.at if some state in input.states

applies contains machine.at if some machine in machines

applies contains part.for if some part in definitions.unread

violation contains {
	"at": secret.at,
	"for": subject(secret),
	"with": {"kind": secret.kind, "masked": secret.masked},
} if {
	some secret in input.secrets
}

undetermined contains part if some part in definitions.unread

pass contains state.at if some state in input.states

pass contains machine.at if some machine in machines

# The machines whose definition can be judged as far as it stands outside of its states.
machines := [machine |
	some machine in input.machines
	machine.definition.is == "known"
]

subject(secret) := input.states[secret.state].at if secret.state >= 0

subject(secret) := input.machines[secret.machine].at if secret.state < 0
