# METADATA
# scope: package
# title: Direct Lambda ARN instead of lambda:invoke
# description: >-
#   The ARN of a function in Resource is the old way to call it. The integration `lambda:invoke`
#   supports callbacks, versions and aliases, client context and the metadata of the response, and
#   its resource does not change with the function. Both work, and AWS reports neither.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/connect-lambda.html
#     description: Invoke an AWS Lambda function with Step Functions
# custom:
#   id: INV-20
#   severity: INFO
#   message: "`{state}` calls a Lambda function by its ARN"
#   fix: Use `arn:aws:states:::lambda:invoke` with FunctionName in Parameters or Arguments, and read the result from Payload.
package stepwarden.rules.invocation.lambda_arn

import data.stepwarden.lib.definitions

# The tasks that call a function, or may once their call is known.
calls := [task |
	some task in input.tasks
	may_call_lambda(task.integration)
]

applies contains task.at if some task in calls

applies contains part.for if some part in definitions.unread

violation contains {"at": task.resource.at, "for": task.at} if {
	some task in calls
	task.integration.kind.value == "lambda"
}

undetermined contains {"at": task.integration.kind.at, "for": task.at} if {
	some task in calls
	task.integration.kind.is == "unknown"
}

undetermined contains part if some part in definitions.unread

pass contains task.at if {
	some task in calls
	task.integration.kind.is == "known"
	task.integration.service == "lambda"
}

may_call_lambda(integration) if integration.kind.value == "lambda"

may_call_lambda(integration) if integration.kind.is == "unknown"

may_call_lambda(integration) if integration.service == "lambda"
