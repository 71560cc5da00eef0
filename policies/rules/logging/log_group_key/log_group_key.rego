# METADATA
# scope: package
# title: IncludeExecutionData=true and log group without KmsKeyId
# description: >-
#   Execution data in a log group without a key of its own is encrypted with a key that AWS owns:
#   who may read the log group may read the data. A customer managed key adds a second permission
#   and a record of its use, also where the state machine itself is encrypted with one, as that key
#   does not cover its logs. AWS accepts both resources and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html
#     description: Data at rest encryption in Step Functions
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
#     description: Encrypt log data in CloudWatch Logs using AWS KMS
# custom:
#   id: LOG-04
#   severity: HIGH
#   message: "`{subject}` logs execution data to a log group without a customer managed key"
#   fix: Set KmsKeyId of the log group, or IncludeExecutionData of the state machine to false.
#   aliases: [CKV_AWS_158]
#   controls: [SEC08-BP02]
package stepwarden.rules.logging.log_group_key

applies contains machine.at if {
	some machine in input.machines
	may_log_data(machine.logging)
}

violation contains {"at": machine.logging.include_execution_data.at, "for": machine.at} if {
	some machine in input.machines
	may_log_data(machine.logging)
	count(doubts(machine.logging)) == 0
	key(machine.logging).is == "absent"
}

undetermined contains {"at": at, "for": machine.at} if {
	some machine in input.machines
	may_log_data(machine.logging)
	not encrypted(machine.logging)
	some at in doubts(machine.logging)
}

pass contains machine.at if {
	some machine in input.machines
	may_log_data(machine.logging)
	encrypted(machine.logging)
}

encrypted(logging) if key(logging).is != "absent"

key(logging) := input.log_groups[logging.log_group.value].kms_key_id

doubts(logging) := {value.at |
	some value in [logging.level, logging.include_execution_data, logging.log_group]
	value.is == "unknown"
}

may_log_data(logging) if {
	logging.level.is != "absent"
	not logging.level.value == "OFF"
	logging.include_execution_data.is != "absent"
	not logging.include_execution_data.value == false
	logging.log_group.is != "absent"
}
