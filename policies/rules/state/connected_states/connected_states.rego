# METADATA
# scope: package
# title: A state that no way leads to, or a way that leads nowhere
# description: >-
#   StartAt, Next, Default or Catch names a state that is not there, a state cannot be reached, no
#   way leads to an end, or a name or label stands twice. AWS refuses missing targets at deployment
#   with MISSING_TRANSITION_TARGET. An unreachable state is often a handler that should undo earlier
#   steps and never does. The code at the end of the message names the cause.
# related_resources:
#   - ref: https://states-language.net/spec.html
#     description: Amazon States Language
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html
#     description: State machine structure
# custom:
#   id: STATE-02
#   severity: MEDIUM
#   message: "{problem}; {help} ({code})"
#   fix: Correct the definition as the message says.
package stepwarden.rules.state.connected_states

import data.stepwarden.lib.definitions

applies contains state.at if some state in input.states

applies contains machine.at if {
	some machine in input.machines
	machine.definition.is == "known"
}

applies contains part.for if some part in definitions.unread

violation contains {
	"at": problem.at,
	"for": subject(problem),
	"severity": severity(problem.code),
	"with": {"code": problem.code, "problem": problem.message, "help": problem.help},
} if {
	some problem in input.problems
	problem.graph
}

undetermined contains part if some part in definitions.unread

pass contains state.at if some state in input.states

pass contains machine.at if {
	some machine in input.machines
	machine.definition.is == "known"
}

subject(problem) := input.states[problem.state].at if problem.state >= 0

subject(problem) := input.machines[problem.machine].at if problem.state < 0

severity(code) := "HIGH" if code in {"missing-target", "duplicate-state", "duplicate-label"}

severity(code) := "MEDIUM" if code in {"unreachable-state", "no-end"}
