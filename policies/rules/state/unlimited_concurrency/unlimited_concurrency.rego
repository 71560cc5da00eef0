# METADATA
# scope: package
# title: Distributed Map without MaxConcurrency (or 0) over items that the caller chooses
# description: >-
#   A Distributed Map without MaxConcurrency, or with 0, runs up to 10,000 child executions at once.
#   If the caller chooses the items, one request can run up a bill and overload whatever the children
#   call. The rule follows the data: items from the input of the execution, through whatever states,
#   and readers whose bucket or key comes from it. It passes items that a task returns or that a fixed
#   object lists. AWS accepts the definition and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html
#     description: Using Map state in Distributed mode
#   - ref: https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_mitigate_interaction_failure_throttle_requests.html
#     description: REL05-BP02 Throttle requests
# custom:
#   id: STATE-14
#   severity: MEDIUM
#   message: "`{state}` runs up to 10,000 executions at once, and the caller chooses over what ({way})"
#   fix: Set MaxConcurrency to what the services behind can take.
#   controls: [REL05-BP02]
package stepwarden.rules.state.unlimited_concurrency

import data.stepwarden.lib.definitions
import data.stepwarden.lib.flows

# The items that a caller chooses, or may.
items := [flow |
	some flow in input.flows
	flow.into in {"items", "item_reader"}
	definitions.may_be_distributed(input.maps[flow.map])
	may_be_unlimited(input.maps[flow.map])
]

# The Maps over such items.
taking contains flow.map if some flow in items

applies contains map.at if {
	some map in input.maps
	definitions.may_be_distributed(map)
}

applies contains part.for if some part in definitions.unread

violation contains {
	"at": map.max_concurrency.at,
	"for": map.at,
	"with": {"way": flows.way(flow)},
} if {
	some flow in items
	chosen(flow)
	map := input.maps[flow.map]
	map.mode.value == "DISTRIBUTED"
	map.max_concurrency.is != "unknown"
}

undetermined contains {"at": value.at, "for": map.at} if {
	some flow in items
	map := input.maps[flow.map]
	some value in [map.mode, map.max_concurrency]
	value.is == "unknown"
}

undetermined contains {"at": flow.from.at, "for": input.maps[flow.map].at} if {
	some flow in items
	not chosen(flow)
}

undetermined contains part if some part in definitions.unread

pass contains map.at if {
	some index, map in input.maps
	definitions.may_be_distributed(map)
	not taking[index]
}

# An expression over the input leaves the number of items to the caller; over a key it may not.
chosen(flow) if {
	flow.into == "items"
	flow.from.value == "execution_input"
}

chosen(flow) if {
	flow.into == "item_reader"
	flows.from_caller(flow)
}

may_be_unlimited(map) if map.max_concurrency.is != "known"

may_be_unlimited(map) if map.max_concurrency.value == 0
