# METADATA
# scope: package
# title: Express workflow contains Activity or DISTRIBUTED Map
# description: >-
#   Activities and Distributed Maps belong to Standard workflows. An Express workflow, and the
#   children of a Distributed Map whose ExecutionType is EXPRESS, cannot hold them. AWS refuses the
#   definition when it is deployed, with SCHEMA_VALIDATION_FAILED; for an activity: "Express state
#   machine does not support Activity ARN".
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html
#     description: Using Map state in Distributed mode
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html
#     description: Choosing workflow type in Step Functions
# custom:
#   id: INV-02
#   severity: HIGH
#   message: "`{state}` runs in an Express workflow, which supports neither activities nor Distributed Maps"
#   fix: Make the workflow a Standard one, or use a Lambda function or an inline Map instead.
package stepwarden.rules.invocation.express_activity_map

import data.stepwarden.lib.definitions

applies contains state.at if {
	some states in [input.tasks, input.maps]
	some state in states
	definitions.may_be_express(state.workflow_type)
}

applies contains part.for if some part in definitions.unread

violation contains {"at": feature(state).at, "for": state.at} if {
	some states in [input.tasks, input.maps]
	some state in states
	state.workflow_type.value == "EXPRESS"
	standard_only(state)
}

undetermined contains {"at": state.workflow_type.at, "for": state.at} if {
	some states in [input.tasks, input.maps]
	some state in states
	state.workflow_type.is == "unknown"
	standard_only(state)
}

undetermined contains {"at": feature(state).at, "for": state.at} if {
	some states in [input.tasks, input.maps]
	some state in states
	definitions.may_be_express(state.workflow_type)
	feature(state).is == "unknown"
}

undetermined contains part if some part in definitions.unread

pass contains state.at if {
	some states in [input.tasks, input.maps]
	some state in states
	definitions.may_be_express(state.workflow_type)
	feature(state).is != "unknown"
	not standard_only(state)
}

# What the answer depends on: the kind of a task, the mode of a Map.
feature(state) := state.integration.kind

feature(state) := state.mode

standard_only(state) if feature(state).value in {"activity", "DISTRIBUTED"}
