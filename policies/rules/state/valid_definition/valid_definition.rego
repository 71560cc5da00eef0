# METADATA
# scope: package
# title: The definition is not valid Amazon States Language
# description: >-
#   A field that is unknown, missing, of the wrong type or out of range, a field of the other query
#   language, or a path or expression that cannot be parsed. Most of it makes AWS refuse the
#   definition at deployment with SCHEMA_VALIDATION_FAILED; the rest fails when the state runs, or
#   does not do what was meant. The end of the message names the cause and AWS's answer.
# related_resources:
#   - ref: https://states-language.net/spec.html
#     description: Amazon States Language
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html
#     description: State machine structure
# custom:
#   id: STATE-01
#   severity: HIGH
#   message: "{problem}; {help} ({cause})"
#   fix: Correct the definition as the message says.
package stepwarden.rules.state.valid_definition

import data.stepwarden.lib.definitions
import data.stepwarden.lib.problems

applies contains at if some at in problems.judged

applies contains part.for if some part in definitions.unread

violation contains problems.violation(problem, severity(problem)) if {
	some problem in input.problems
	not problem.graph
}

undetermined contains part if some part in definitions.unread

pass := problems.judged

# An execution may take no way that leaves a variable without value, and what is passed on as plain
# text does no harm but for what was meant.
severity(problem) := "MEDIUM" if less_grave(problem)

severity(problem) := "HIGH" if not less_grave(problem)

less_grave(problem) if problem.strikes == "never"

less_grave(problem) if problem.code == "variable-not-always-assigned"
