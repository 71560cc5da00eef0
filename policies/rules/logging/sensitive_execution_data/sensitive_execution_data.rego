# METADATA
# scope: package
# title: IncludeExecutionData=true with Level ALL on workflow with secrets/PII/tokens
# description: >-
#   With level ALL and execution data, the input and the output of every state go to CloudWatch
#   Logs: the secret that a task fetched, the credentials that it got, the token that completes a
#   waiting task. Who may read the log group then holds them, and a ResultSelector does not help, as
#   the result is logged before it is applied. The rule knows the calls that return a secret and the
#   tasks that pass their task token; it does not guess from names. It applies where data is logged
#   at level ALL. Checkov's CKV_AWS_285 demands the opposite, include_execution_data = true whatever
#   the level: an audit trail needs events, which every level but OFF writes, and no payloads, so
#   follow LOG-01 instead and suppress CKV_AWS_285 here. AWS accepts the state machine and never
#   reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html
#     description: Using CloudWatch Logs to log execution history
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/data-protection.html
#     description: Data protection in Step Functions
# custom:
#   id: LOG-03
#   severity: HIGH
#   message: "`{subject}` logs the data of every state, and its task `{task}` handles a secret or a task token"
#   fix: Set IncludeExecutionData to false, or the level to ERROR where failed states carry no secrets.
package stepwarden.rules.logging.sensitive_execution_data

import data.stepwarden.lib.logs
import data.stepwarden.lib.secrets

applies contains machine.at if {
	some machine in input.machines
	logs.may_hold_data(machine.logging)
}

violation contains {
	"at": machine.logging.include_execution_data.at,
	"for": machine.at,
	"with": {"task": min(secrets.tasks[index])},
} if {
	some index, machine in input.machines
	logs.hold_data(machine.logging)
}

undetermined contains {"at": value.at, "for": machine.at} if {
	some index, machine in input.machines
	logs.may_hold_data(machine.logging)
	secrets.tasks[index]
	some value in [machine.logging.level, machine.logging.include_execution_data]
	value.is == "unknown"
}

undetermined contains {"at": at, "for": machine.at} if {
	some index, machine in input.machines
	logs.may_hold_data(machine.logging)
	not secrets.tasks[index]
	some at in secrets.doubts[index]
}

pass contains machine.at if {
	some index, machine in input.machines
	logs.may_hold_data(machine.logging)
	not secrets.tasks[index]
	not secrets.doubts[index]
}
