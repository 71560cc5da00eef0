# METADATA
# scope: package
# title: Log group without retention
# description: >-
#   What a workflow logs is kept for ever unless the log group says for how long: it costs more each
#   month, and data that people asked to have deleted stays readable. AWS accepts the log group and
#   never reports the omission.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html
#     description: Working with log groups and log streams
# custom:
#   id: LOG-05
#   severity: LOW
#   message: "`{subject}` keeps the logs of a workflow for ever"
#   fix: Set RetentionInDays of the log group.
#   aliases: [CKV_AWS_66]
#   controls: [CloudWatch.16]
package stepwarden.rules.logging.log_retention

groups := [group |
	some group in input.log_groups
	count(group.machines) > 0
]

applies contains group.at if some group in groups

violation contains {"at": group.retention_in_days.at, "for": group.at} if {
	some group in groups
	for_ever(group.retention_in_days)
}

undetermined contains {"at": group.retention_in_days.at, "for": group.at} if {
	some group in groups
	group.retention_in_days.is == "unknown"
}

pass contains group.at if {
	some group in groups
	group.retention_in_days.value > 0
}

for_ever(days) if days.is == "absent"

# Terraform's way of saying so.
for_ever(days) if days.value == 0
