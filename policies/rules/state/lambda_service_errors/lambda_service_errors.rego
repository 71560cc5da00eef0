# METADATA
# scope: package
# title: Lambda task without Retry on Lambda.ServiceException and its kin
# description: >-
#   Lambda now and then fails for a moment with a server error: `Lambda.ServiceException`,
#   `Lambda.AWSLambdaException` or `Lambda.SdkClientException`. The next call mostly works, and
#   without a Retry the whole execution fails instead. `States.ALL` and `States.TaskFailed` cover all
#   three; a MaxAttempts of 0 covers nothing. AWS accepts the definition, and the execution fails at
#   run time.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html
#     description: Best practices for Step Functions, handling transient Lambda service exceptions
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
#     description: Handling errors in Step Functions workflows
# custom:
#   id: STATE-11
#   severity: LOW
#   message: "`{state}` calls a Lambda function and does not retry {errors}"
#   fix: "Add a retrier with `\"ErrorEquals\": [\"Lambda.ServiceException\", \"Lambda.AWSLambdaException\", \"Lambda.SdkClientException\", \"Lambda.TooManyRequestsException\"]`."
#   controls: [REL05-BP03]
package stepwarden.rules.state.lambda_service_errors

import data.stepwarden.lib.definitions
import data.stepwarden.lib.retries

# The tasks that call a function, or may once their call is known, each with the errors that it
# does not retry.
calls := [call |
	some task in input.tasks
	may_call_lambda(task.integration)
	call := {
		"at": task.at,
		"kind": task.integration.kind,
		"lost": unretried(task),
		"unclear": unclear(task),
	}
]

applies contains call.at if some call in calls

applies contains part.for if some part in definitions.unread

violation contains {"at": call.at, "for": call.at, "with": {"errors": concat(", ", sort(call.lost))}} if {
	some call in calls
	call.kind.is != "unknown"
	count(call.lost) > 0
	count(call.unclear) == 0
}

undetermined contains {"at": at, "for": call.at} if {
	some call in calls
	call.kind.is != "unknown"
	count(call.lost) > 0
	some at in call.unclear
}

undetermined contains {"at": call.kind.at, "for": call.at} if {
	some call in calls
	call.kind.is == "unknown"
	count(call.lost) > 0
}

undetermined contains part if some part in definitions.unread

pass contains call.at if {
	some call in calls
	count(call.lost) == 0
}

may_call_lambda(integration) if definitions.calls_lambda(integration)

may_call_lambda(integration) if integration.kind.is == "unknown"

# The errors that a task does not retry.
unretried(task) := {error |
	some error in ["Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException"]
	not retries.retried(task, error)
}

# Where errors may stand that it does.
unclear(task) := named | object.get(retries.unread, task.machine, set()) if {
	named := object.get(retries.unclear, [task.machine, task.name], set())
}
