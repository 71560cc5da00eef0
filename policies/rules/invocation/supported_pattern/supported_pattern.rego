# METADATA
# scope: package
# title: Pattern suffix not supported by that integration
# description: >-
#   Each integration supports some of the three patterns: DynamoDB has no job to wait for, so
#   `dynamodb:putItem.sync` does not exist, and no AWS SDK integration has `.sync`. AWS CDK does not
#   know all of them, it writes `aws-sdk:glue:startCrawler.sync` without an error. AWS refuses the
#   definition when it is deployed, with SCHEMA_VALIDATION_FAILED: "The resource provided ... is not
#   recognized. The value is not a valid resource ARN, or the resource is not available in this
#   region."
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html
#     description: Integrating optimized services with Step Functions
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html
#     description: Discover service integration patterns in Step Functions
# custom:
#   id: INV-03
#   severity: HIGH
#   message: "`{state}` calls {value}, a pattern that this integration does not support"
#   fix: Remove the suffix and poll for the result, or use an integration that supports the pattern.
package stepwarden.rules.invocation.supported_pattern

import data.stepwarden.lib.definitions

# The tasks whose call has room for a pattern.
calls := [task |
	some task in input.tasks
	not arn_of_one_worker(task.integration)
]

applies contains task.at if some task in calls

applies contains part.for if some part in definitions.unread

violation contains {"at": task.resource.at, "for": task.at} if {
	some task in calls
	count(task.integration.supported_patterns) > 0
	task.integration.pattern.is == "known"
	not task.integration.pattern.value in task.integration.supported_patterns
}

undetermined contains {"at": task.integration.pattern.at, "for": task.at} if {
	some task in calls
	unclear(task.integration)
}

undetermined contains part if some part in definitions.unread

pass contains task.at if {
	some task in calls
	task.integration.pattern.value in task.integration.supported_patterns
}

# The ARN of a function or an activity has no room for a suffix.
arn_of_one_worker(integration) if integration.kind.value in {"lambda", "activity"}

unclear(integration) if integration.pattern.is == "unknown"

unclear(integration) if count(integration.supported_patterns) == 0
