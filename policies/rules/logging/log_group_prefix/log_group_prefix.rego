# METADATA
# scope: package
# title: Log group name lacks /aws/vendedlogs/states prefix
# description: >-
#   For each log group whose name lacks the prefix, CloudWatch Logs adds a line to a resource policy
#   of the account, which holds 5,120 characters. Once it is full, creating or updating a state
#   machine with logging fails. Names that begin with /aws/vendedlogs/ need no line.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/bp-cwl.html
#     description: Avoiding Amazon CloudWatch Logs resource policy size limits
# custom:
#   id: LOG-07
#   severity: LOW
#   message: "the name of `{subject}` does not begin with /aws/vendedlogs/"
#   fix: Call the log group /aws/vendedlogs/states/ and the name of the workflow.
package stepwarden.rules.logging.log_group_prefix

groups := [group |
	some group in input.log_groups
	count(group.machines) > 0
]

applies contains group.at if some group in groups

violation contains {"at": group.vended.at, "for": group.at} if {
	some group in groups
	other(group.vended)
}

undetermined contains {"at": group.vended.at, "for": group.at} if {
	some group in groups
	group.vended.is == "unknown"
}

pass contains group.at if {
	some group in groups
	group.vended.value == true
}

# CloudFormation makes up a name that begins with that of the stack.
other(vended) if vended.is == "absent"

other(vended) if vended.value == false
