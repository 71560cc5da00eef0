# METADATA
# scope: package
# title: startExecution.sync (not :2) where JSON output is consumed
# description: >-
#   `startExecution.sync` returns the Output of the child as JSON in a string; `startExecution.sync:2`
#   returns it as JSON. A path into the string finds nothing: the execution fails with States.Runtime,
#   or goes on without the value. The rule follows the result of the task to the expression that reads
#   it. It passes where the string is parsed, or not read at all. AWS accepts the definition and never
#   reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/connect-stepfunctions.html
#     description: Start a new AWS Step Functions state machine from a running execution
# custom:
#   id: INV-13
#   severity: LOW
#   message: "`{reader}` reads a member of the Output of `{task}`, which is a string"
#   fix: Call `startExecution.sync:2`, or parse the string with States.StringToJson or $parse.
package stepwarden.rules.invocation.text_output

import data.stepwarden.lib.definitions

# The tasks that wait for a child, by machine and name.
parents[task.machine][task.name] contains task.at if {
	some task in input.tasks
	waits_for_child(task)
}

read contains at if {
	some flow in input.flows
	flow.into == "expression"
	some at in parents[flow.machine][flow.source]
}

applies contains task.at if {
	some task in input.tasks
	may_wait_for_child(task)
}

applies contains part.for if some part in definitions.unread

violation contains {
	"at": flow.from.at,
	"for": at,
	"with": {"reader": input.states[flow.state].name, "task": flow.source},
} if {
	some flow in input.flows
	flow.into == "expression"
	some at in parents[flow.machine][flow.source]
}

undetermined contains {"at": task.integration.kind.at, "for": task.at} if {
	some task in input.tasks
	task.integration.kind.is == "unknown"
}

undetermined contains part if some part in definitions.unread

pass contains at if {
	some machine, name
	some at in parents[machine][name]
	not read[at]
}

waits_for_child(task) if {
	task.integration.kind.value == "optimized"
	task.integration.service == "states"
	task.integration.pattern.value == "sync"
}

may_wait_for_child(task) if waits_for_child(task)

may_wait_for_child(task) if task.integration.kind.is == "unknown"
