# METADATA
# scope: package
# title: Retry without growing delay
# description: >-
#   A retrier whose BackoffRate is 1 repeats at a steady pace, and many executions that failed
#   together come back together: the service that was overloaded stays so. The default BackoffRate
#   of 2.0 passes. Where MaxAttempts is above 10, a growing delay soon lasts hours, so the rule asks
#   for MaxDelaySeconds. A retrier that tries at most once has no delay that could grow and passes.
#   AWS accepts the definition and never reports either.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
#     description: Handling errors in Step Functions workflows
#   - ref: https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_mitigate_interaction_failure_limit_retries.html
#     description: Control and limit retry calls
# custom:
#   id: STATE-10
#   severity: LOW
#   message: "`{state}` retries with a BackoffRate of 1, or more than 10 times without MaxDelaySeconds"
#   fix: Leave BackoffRate at its default of 2.0 or set it above 1, and set MaxDelaySeconds beside a high MaxAttempts.
#   controls: [REL05-BP03]
package stepwarden.rules.state.retry_backoff

import data.stepwarden.lib.definitions

applies contains retrier.at if some retrier in input.retriers

applies contains part.for if some part in definitions.unread

violation contains {"at": retrier.backoff_rate.at, "for": retrier.at, "fix": fix(retrier)} if {
	some retrier in input.retriers
	steady(retrier)
}

violation contains {"at": retrier.max_attempts.at, "for": retrier.at} if {
	some retrier in input.retriers
	endless(retrier)
}

undetermined contains {"at": retrier.backoff_rate.at, "for": retrier.at} if {
	some retrier in input.retriers
	pace_unknown(retrier)
	not endless(retrier)
}

undetermined contains {"at": retrier.max_attempts.at, "for": retrier.at} if {
	some retrier in input.retriers
	attempts_unknown(retrier)
}

undetermined contains part if some part in definitions.unread

pass contains retrier.at if {
	some retrier in input.retriers
	not steady(retrier)
	not endless(retrier)
	not pace_unknown(retrier)
	not attempts_unknown(retrier)
}

steady(retrier) if {
	retrier.backoff_rate.value <= 1
	retrier.max_attempts.is != "unknown"
	not at_most_once(retrier)
}

endless(retrier) if {
	retrier.max_attempts.value > 10
	retrier.max_delay_seconds.is == "absent"
}

pace_unknown(retrier) if {
	retrier.backoff_rate.is == "unknown"
	not at_most_once(retrier)
}

attempts_unknown(retrier) if {
	retrier.max_attempts.is == "unknown"
	retrier.max_delay_seconds.is == "absent"
}

attempts_unknown(retrier) if {
	retrier.max_attempts.is == "unknown"
	retrier.backoff_rate.value <= 1
}

at_most_once(retrier) if retrier.max_attempts.value <= 1

# The same attempts at longer intervals, where the longest is known to stay short: that of the few
# attempts is four times the first. A retry that polls for something for long must keep its pace,
# and a limit of the delay would end others sooner: both are left to people.
fix(retrier) := [{"at": retrier.at, "set": {"BackoffRate": 2}}] if few_attempts(retrier)

fix(retrier) := [] if not few_attempts(retrier)

few_attempts(retrier) if retrier.max_attempts.is == "absent"

few_attempts(retrier) if retrier.max_attempts.value <= 3
