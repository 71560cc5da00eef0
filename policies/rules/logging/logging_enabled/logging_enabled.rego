# METADATA
# scope: package
# title: No LoggingConfiguration or Level OFF
# description: >-
#   Without logs there is no record of what a workflow did that outlives its execution history of 90
#   days, nothing to search, and nothing to alarm on. A level of ERROR or FATAL suffices here; data
#   need not be logged, see LOG-03. AWS accepts the state machine and never reports the omission.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html
#     description: Using CloudWatch Logs to log execution history
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/stepfunctions-controls.html
#     description: Security Hub controls for Step Functions
# custom:
#   id: LOG-01
#   severity: MEDIUM
#   message: "`{subject}` does not log its executions"
#   fix: Set a logging configuration with a level of ERROR or ALL and a log group as its destination.
#   aliases: [StepFunctions.1, CKV_AWS_285, AwsSolutions-SF1]
#   controls: [StepFunctions.1, SEC04-BP01]
package stepwarden.rules.logging.logging_enabled

applies contains machine.at if {
	some machine in input.machines
	machine.declared
}

violation contains {"at": machine.logging.level.at, "for": machine.at} if {
	some machine in input.machines
	machine.declared
	off(machine.logging.level)
}

undetermined contains {"at": machine.logging.level.at, "for": machine.at} if {
	some machine in input.machines
	machine.declared
	machine.logging.level.is == "unknown"
}

pass contains machine.at if {
	some machine in input.machines
	machine.declared
	machine.logging.level.is == "known"
	not off(machine.logging.level)
}

off(level) if level.is == "absent"

off(level) if level.value == "OFF"
