# METADATA
# scope: package
# title: HeartbeatSeconds >= TimeoutSeconds
# description: >-
#   A heartbeat is there to find a dead worker before the timeout does. If HeartbeatSeconds is not
#   below TimeoutSeconds, it can never fire, and the task waits for its whole timeout. Where both
#   are numbers, AWS refuses the definition when it is deployed, with SCHEMA_VALIDATION_FAILED:
#   "HeartbeatSeconds must be smaller than TimeoutSeconds". Where one of them is read from the
#   input, the mistake shows only at run time. A task without TimeoutSeconds has one of 99999999
#   seconds.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html
#     description: Task workflow state
# custom:
#   id: STATE-05
#   severity: HIGH
#   message: "`{state}` has HeartbeatSeconds of {value}, which is not below its TimeoutSeconds, so the heartbeat can never fire"
#   fix: Make HeartbeatSeconds smaller than TimeoutSeconds, and small enough to allow for a missed heartbeat or two.
#   controls: [REL05-BP05]
package stepwarden.rules.state.heartbeat_below_timeout

import data.stepwarden.lib.definitions

# The tasks that have to send a heartbeat.
heartbeats := [task |
	some task in input.tasks
	task.heartbeat_seconds.is != "absent"
]

applies contains task.at if some task in heartbeats

applies contains part.for if some part in definitions.unread

violation contains {"at": task.heartbeat_seconds.at, "for": task.at} if {
	some task in heartbeats
	least(task.heartbeat_seconds) >= greatest(task.timeout_seconds)
}

undetermined contains {"at": value.at, "for": task.at} if {
	some task in heartbeats
	least(task.heartbeat_seconds) < greatest(task.timeout_seconds)
	greatest(task.heartbeat_seconds) >= least(task.timeout_seconds)
	some value in [task.heartbeat_seconds, task.timeout_seconds]
	value.is == "unknown"
}

undetermined contains part if some part in definitions.unread

pass contains task.at if {
	some task in heartbeats
	greatest(task.heartbeat_seconds) < least(task.timeout_seconds)
}

# What an unknown number may be; an absent one counts as 99999999, the default of TimeoutSeconds.
least(seconds) := seconds.value if seconds.is == "known"

least(seconds) := 1 if seconds.is == "unknown"

least(seconds) := 99999999 if seconds.is == "absent"

greatest(seconds) := seconds.value if seconds.is == "known"

greatest(seconds) := 99999999 if seconds.is != "known"
