# METADATA
# scope: package
# title: log_destination without :* suffix, or more than one destination
# description: >-
#   The ARN of the log group has to end in `:*`, and a state machine takes one log group. Creating or
#   updating the state machine fails otherwise. CloudFormation's attribute Arn of a log group ends
#   in it; Terraform's arn does not. What a plan does not know before apply is undetermined, as it
#   leaves out the text around an attribute.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/apireference/API_CloudWatchLogsLogGroup.html
#     description: CloudWatchLogsLogGroup
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sfn_state_machine
#     description: aws_sfn_state_machine
# custom:
#   id: LOG-08
#   severity: MEDIUM
#   message: "`{subject}` logs to {what}"
#   fix: Name one log group, by its ARN and `:*`.
package stepwarden.rules.logging.log_destination

applies contains machine.at if {
	some machine in input.machines
	count(machine.logging.destinations) > 0
}

violation contains {"at": destination.value.at, "for": machine.at, "with": {"what": "an ARN that does not end in `:*`"}} if {
	some machine in input.machines
	some destination in machine.logging.destinations
	destination.all_streams.value == false
}

violation contains {"at": second.at, "for": machine.at, "with": {"what": "more than one log group"}} if {
	some machine in input.machines
	second := machine.logging.destinations[1].value
}

undetermined contains {"at": destination.all_streams.at, "for": machine.at} if {
	some machine in input.machines
	some destination in machine.logging.destinations
	destination.all_streams.is == "unknown"
}

pass contains machine.at if {
	some machine in input.machines
	count(machine.logging.destinations) == 1
	machine.logging.destinations[0].all_streams.value == true
}
