# METADATA
# scope: package
# title: The definition is not valid Amazon States Language
# description: >-
#   A field that is unknown, missing, of the wrong type or out of range, a field of the other query
#   language, or a path or expression that cannot be parsed. Most of it makes AWS refuse the
#   definition at deployment with SCHEMA_VALIDATION_FAILED; the rest fails when the state runs. The
#   code at the end of the message names the cause.
# related_resources:
#   - ref: https://states-language.net/spec.html
#     description: Amazon States Language
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/statemachine-structure.html
#     description: State machine structure
# custom:
#   id: STATE-01
#   severity: HIGH
#   message: "{problem}; {help} ({code})"
#   fix: Correct the definition as the message says.
package stepwarden.rules.state.valid_definition

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
	not problem.graph
}

undetermined contains part if some part in definitions.unread

pass contains state.at if some state in input.states

pass contains machine.at if {
	some machine in input.machines
	machine.definition.is == "known"
}

subject(problem) := input.states[problem.state].at if problem.state >= 0

subject(problem) := input.machines[problem.machine].at if problem.state < 0

# An execution may take no way that leaves a variable without value.
severity("variable-not-always-assigned") := "MEDIUM"

severity(code) := "HIGH" if code != "variable-not-always-assigned"
