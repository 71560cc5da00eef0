# METADATA
# scope: package
# title: Distributed Map whose failed items nobody notices
# description: >-
#   With ToleratedFailurePercentage 100 a Distributed Map succeeds even if every item fails. Without
#   a Catch, the States.ExceedToleratedFailureThreshold that it raises otherwise ends the execution,
#   and nothing handles the items that are done and those that are not. AWS accepts both, and
#   neither shows before the first run that loses data.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/maprun-fail-threshold.html
#     description: Setting failure thresholds for Distributed Map states
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html
#     description: Using Map state in Distributed mode
# custom:
#   id: STATE-13
#   severity: MEDIUM
#   message: "`{state}` is a Distributed Map that {fault}"
#   fix: Tolerate less than all failures, and catch States.ExceedToleratedFailureThreshold to deal with the items that failed.
package stepwarden.rules.state.map_failures

import data.stepwarden.lib.definitions

applies contains map.at if {
	some map in input.maps
	map.mode.value != "INLINE"
}

applies contains map.at if {
	some map in input.maps
	map.mode.is == "unknown"
}

applies contains part.for if some part in definitions.unread

violation contains {
	"at": map.catches.at,
	"for": map.at,
	"with": {"fault": "has no Catch"},
} if {
	some map in input.maps
	map.mode.value == "DISTRIBUTED"
	map.catches.is == "absent"
}

violation contains {
	"at": map.tolerated_failure_percentage.at,
	"for": map.at,
	"with": {"fault": "succeeds even if every item fails"},
} if {
	some map in input.maps
	map.mode.value == "DISTRIBUTED"
	map.tolerated_failure_percentage.value >= 100
}

undetermined contains {"at": map.mode.at, "for": map.at} if {
	some map in input.maps
	map.mode.is == "unknown"
}

undetermined contains {"at": map.catches.at, "for": map.at} if {
	some map in input.maps
	map.catches.is == "unknown"
}

undetermined contains {"at": map.tolerated_failure_percentage.at, "for": map.at} if {
	some map in input.maps
	map.tolerated_failure_percentage.is == "unknown"
}

undetermined contains part if some part in definitions.unread

pass contains map.at if {
	some map in input.maps
	map.mode.value == "DISTRIBUTED"
	map.catches.is == "known"
	fails_at_some(map.tolerated_failure_percentage)
}

fails_at_some(percentage) if percentage.is == "absent"

fails_at_some(percentage) if percentage.value < 100
