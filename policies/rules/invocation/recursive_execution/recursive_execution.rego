# METADATA
# scope: package
# title: Recursion of executions without a guard
# description: >-
#   A workflow that starts itself, or another one that starts it again, goes on for ever unless
#   something decides to stop. Each execution is short, so no limit of Step Functions ends it, and
#   each costs. A guard is a Choice on every way to the task, such as on a counter in the input, or a
#   Map whose items may be none. The rule knows the context object, references within the template and
#   names in ARNs. AWS accepts the definition and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/tutorial-continue-new.html
#     description: Continue long-running workflows using Step Functions API
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-nested-workflows.html
#     description: Start workflow executions from a task state
# custom:
#   id: INV-25
#   severity: MEDIUM
#   message: "`{state}` starts `{target}`, which leads back to it, and no Choice on the way can stop that"
#   fix: Put a Choice before the task that ends the workflow, such as once a counter in the input has reached a limit.
#   controls: [REL05-BP03]
package stepwarden.rules.invocation.recursive_execution

import data.stepwarden.lib.definitions

applies contains start.at if some start in input.nested_executions

applies contains part.for if some part in definitions.unread

violation contains {"at": start.target.at, "for": start.at, "with": {"target": name}} if {
	some start in input.nested_executions
	start.recurs
	name := input.machines[start.target.value].name
}

undetermined contains {"at": start.target.at, "for": start.at} if {
	some start in input.nested_executions
	not start.guarded
	start.target.is == "unknown"
}

undetermined contains part if some part in definitions.unread

pass contains start.at if {
	some start in input.nested_executions
	start.guarded
}

pass contains start.at if {
	some start in input.nested_executions
	start.target.is == "known"
	not start.recurs
}
