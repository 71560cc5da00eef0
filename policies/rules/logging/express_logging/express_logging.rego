# METADATA
# scope: package
# title: Express state machine without logging
# description: >-
#   Step Functions keeps no execution history of an Express workflow: CloudWatch Logs is the only
#   place where it can be seen what an execution did and why it failed. Without logging there is
#   nothing at all. AWS accepts the state machine and never reports the omission.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html
#     description: Using CloudWatch Logs to log execution history
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html
#     description: Choosing workflow type in Step Functions
# custom:
#   id: LOG-02
#   severity: HIGH
#   message: "`{subject}` is an Express workflow and does not log its executions, so they leave no trace"
#   fix: Set a logging configuration with a level of ERROR or ALL and a log group as its destination.
#   controls: [StepFunctions.1, SEC04-BP01]
package stepwarden.rules.logging.express_logging

import data.stepwarden.lib.definitions

applies contains machine.at if {
	some machine in input.machines
	definitions.may_be_express(machine.type)
}

violation contains {"at": machine.logging.level.at, "for": machine.at} if {
	some machine in input.machines
	machine.type.value == "EXPRESS"
	off(machine.logging.level)
}

undetermined contains {"at": machine.type.at, "for": machine.at} if {
	some machine in input.machines
	machine.type.is == "unknown"
	off(machine.logging.level)
}

undetermined contains {"at": machine.logging.level.at, "for": machine.at} if {
	some machine in input.machines
	definitions.may_be_express(machine.type)
	machine.logging.level.is == "unknown"
}

pass contains machine.at if {
	some machine in input.machines
	definitions.may_be_express(machine.type)
	machine.logging.level.is == "known"
	not off(machine.logging.level)
}

off(level) if level.is == "absent"

off(level) if level.value == "OFF"
