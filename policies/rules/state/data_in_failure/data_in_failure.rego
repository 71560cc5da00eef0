# METADATA
# scope: package
# title: Fail state whose Cause or Error carries the whole state input, execution input or context
# description: >-
#   Error and Cause of a Fail state leave the workflow: they stand in the event that EventBridge gets,
#   in the answer of StartSyncExecution, in the parent execution and in whatever alarm is built on
#   them. The whole input of the state, of the execution or the whole context object takes everything
#   with it: personal data, secrets, the ARN of the role. The rule follows the data in any form: paths,
#   intrinsic functions, JSONata. It passes single members, and what an error itself told. AWS accepts
#   the definition and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/state-fail.html
#     description: Fail workflow state
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html
#     description: Automating Step Functions event delivery with EventBridge
# custom:
#   id: STATE-08
#   severity: MEDIUM
#   message: "`{state}` tells {data} to whoever sees that the execution failed"
#   fix: Name what went wrong, and the one or two members that help to find the execution, such as its id.
package stepwarden.rules.state.data_in_failure

import data.stepwarden.lib.definitions

# What Fail states tell.
told := [flow | some flow in input.flows; flow.into == "error"]

# The Fail states that tell what they should not, or may.
telling contains flow.state if some flow in told

# What they certainly tell.
leaks[flow.state] contains flow.from.value if some flow in told

# The gravest first: the whole input of a state is told of only if nothing graver is in it.
names := {
	"secret": "a secret",
	"context": "the whole context object",
	"execution_input": "the whole input of the execution",
	"state_input": "its whole input",
}

fails := [index | some index, state in input.states; state.type.value == "Fail"]

applies contains input.states[index].at if some index in fails

applies contains part.for if some part in definitions.unread

violation contains {
	"at": flow.from.at,
	"for": input.states[flow.state].at,
	"with": {"data": names[flow.from.value]},
} if {
	some flow in told
	flow.from.value == gravest(leaks[flow.state])
}

undetermined contains {"at": flow.from.at, "for": input.states[flow.state].at} if {
	some flow in told
	flow.from.is == "unknown"
}

undetermined contains part if some part in definitions.unread

pass contains input.states[index].at if {
	some index in fails
	not telling[index]
}

gravest(kinds) := [kind | some kind in ["secret", "context", "execution_input", "state_input"]; kinds[kind]][0]
