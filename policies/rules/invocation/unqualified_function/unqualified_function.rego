# METADATA
# scope: package
# title: Lambda task on an unqualified function or $LATEST
# description: >-
#   A task that names a Lambda function without a version or an alias calls `$LATEST`: whatever code
#   was uploaded last, also in the middle of an execution, and also when the workflow is rolled back
#   to a version that expects older code. An alias or a version ties the workflow to code that was
#   tested with it, and lets traffic shift step by step. AWS accepts the definition and never reports
#   it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html
#     description: Invoke an AWS Lambda function with Step Functions
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html
#     description: Create an alias for a Lambda function
# custom:
#   id: INV-19
#   severity: LOW
#   message: "`{state}` calls the latest code of a Lambda function, not a version or an alias"
#   fix: Name an alias or a version in FunctionName, as in `orders:live`, or in Qualifier.
package stepwarden.rules.invocation.unqualified_function

import data.stepwarden.lib.definitions

# The tasks that call a function, or may once their call is known.
calls := [task |
	some task in input.tasks
	may_call(task)
]

applies contains task.at if some task in calls

applies contains part.for if some part in definitions.unread

violation contains {"at": task.call.qualified.at, "for": task.at} if {
	some task in calls
	task.call.qualified.value == false
}

undetermined contains {"at": task.call.qualified.at, "for": task.at} if {
	some task in calls
	task.call.qualified.is == "unknown"
}

undetermined contains {"at": task.integration.kind.at, "for": task.at} if {
	some task in calls
	task.integration.kind.is == "unknown"
}

undetermined contains part if some part in definitions.unread

pass contains task.at if {
	some task in calls
	task.call.qualified.value == true
}

may_call(task) if task.call.qualified.is != "absent"

may_call(task) if task.integration.kind.is == "unknown"
