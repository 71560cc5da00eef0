# METADATA
# scope: package
# title: A state that no way leads to, or a way that leads nowhere
# description: >-
#   StartAt, Next, Default or Catch names a state that is not there, a state cannot be reached, no
#   way leads to an end, a name or label stands twice, or a Choice rule, retrier or catcher is dead.
#   AWS refuses missing targets and unreachable states at deployment with MISSING_TRANSITION_TARGET.
#   What is never reached is often a handler that should undo earlier steps and never does. The end
#   of the message names the cause and AWS's answer.
# related_resources:
#   - ref: https://states-language.net/spec.html
#     description: Amazon States Language
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html
#     description: State machine structure
# custom:
#   id: STATE-02
#   severity: MEDIUM
#   message: "{problem}; {help} ({cause})"
#   fix: Correct the definition as the message says.
package stepwarden.rules.state.connected_states

import data.stepwarden.lib.definitions
import data.stepwarden.lib.problems

applies contains at if some at in problems.judged

applies contains part.for if some part in definitions.unread

violation contains problems.violation(problem, severity(problem)) if {
	some problem in input.problems
	problem.graph
}

undetermined contains part if some part in definitions.unread

pass := problems.judged

severity(problem) := "HIGH" if problem.code in grave

severity(problem) := "MEDIUM" if not problem.code in grave

grave := {"missing-target", "duplicate-state", "duplicate-label"}
