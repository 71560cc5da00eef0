# METADATA
# description: What the rules about problems of definitions have in common.
package stepwarden.lib.problems

# What they judge: every state, and every definition that was read.
judged contains state.at if some state in input.states

judged contains machine.at if {
	some machine in input.machines
	machine.definition.is == "known"
}

# A problem as a violation.
violation(problem, severity) := {
	"at": problem.at,
	"for": subject(problem),
	"severity": severity,
	"with": {"code": problem.code, "problem": problem.message, "help": problem.help, "cause": cause(problem)},
}

subject(problem) := input.states[problem.state].at if problem.state >= 0

subject(problem) := input.machines[problem.machine].at if problem.state < 0

# The code of a problem, and how AWS answers it.
cause(problem) := problem.code if problem.error == ""

cause(problem) := concat("", [problem.code, "; ", answers[problem.strikes], problem.error]) if problem.error != ""

answers := {
	"deployment": "AWS refuses it with ",
	"run": "runs fail with ",
	"never": "AWS warns with ",
}
