# METADATA
# scope: package
# title: Nested execution without AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID
# description: >-
#   An execution that another one starts can say so: if its Input holds
#   `AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID`, the console links both, and whoever reads an audit
#   trail or looks for the cause of a failure finds the way back. Step Functions does not add it by
#   itself, and AWS never reports the omission. AWS CDK writes it with `associateWithParent`.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-nested-workflows.html
#     description: Start workflow executions from a task state in Step Functions
# custom:
#   id: INV-12
#   severity: LOW
#   message: "`{state}` starts an execution that does not learn which one started it"
#   fix: "Add to Input `\"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$\": \"$$.Execution.Id\"`, in JSONata `{% $states.context.Execution.Id %}`."
package stepwarden.rules.invocation.nested_execution_parent

import data.stepwarden.lib.definitions

# The tasks that start an execution, or may once their call is known.
starts := [task |
	some task in input.tasks
	may_start(task)
]

applies contains task.at if some task in starts

applies contains part.for if some part in definitions.unread

violation contains {"at": task.call.names_parent.at, "for": task.at, "fix": [fix(task)]} if {
	some task in starts
	task.call.names_parent.value == false
}

undetermined contains {"at": task.call.names_parent.at, "for": task.at} if {
	some task in starts
	task.call.names_parent.is == "unknown"
}

undetermined contains {"at": task.integration.kind.at, "for": task.at} if {
	some task in starts
	task.integration.kind.is == "unknown"
}

undetermined contains part if some part in definitions.unread

pass contains task.at if {
	some task in starts
	task.call.names_parent.value == true
}

may_start(task) if task.call.names_parent.is != "absent"

may_start(task) if task.integration.kind.is == "unknown"

fix(task) := edit(task, "Arguments", {parent: "{% $states.context.Execution.Id %}"}) if {
	task.query_language == "JSONata"
}

fix(task) := edit(task, "Parameters", {concat("", [parent, ".$"]): "$$.Execution.Id"}) if {
	task.query_language != "JSONata"
}

edit(task, field, members) := {"at": task.at, "set": {field: {"Input": members}}}

parent := "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID"
