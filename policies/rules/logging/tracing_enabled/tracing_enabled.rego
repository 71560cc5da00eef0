# METADATA
# scope: package
# title: X-Ray tracing disabled
# description: >-
#   A trace shows where the time of an execution went, across the services that it calls, and which
#   of them failed. Without tracing, the traces of those services end at the workflow. AWS accepts
#   the state machine and never reports the omission.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-xray-tracing.html
#     description: Trace Step Functions request data in AWS X-Ray
# custom:
#   id: LOG-09
#   severity: LOW
#   message: "`{subject}` has X-Ray tracing off"
#   fix: Set Enabled in the tracing configuration to true, and allow the role the X-Ray actions.
#   aliases: [CKV_AWS_284, AwsSolutions-SF2]
#   controls: [REL06-BP07]
package stepwarden.rules.logging.tracing_enabled

applies contains machine.at if {
	some machine in input.machines
	machine.declared
}

violation contains {"at": machine.tracing.at, "for": machine.at} if {
	some machine in input.machines
	machine.declared
	off(machine.tracing)
}

undetermined contains {"at": machine.tracing.at, "for": machine.at} if {
	some machine in input.machines
	machine.declared
	machine.tracing.is == "unknown"
}

pass contains machine.at if {
	some machine in input.machines
	machine.declared
	machine.tracing.value == true
}

off(tracing) if tracing.is == "absent"

off(tracing) if tracing.value == false
