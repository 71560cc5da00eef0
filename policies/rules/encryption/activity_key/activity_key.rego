# METADATA
# scope: package
# title: Activity without CMK while its state machine has one
# description: >-
#   A state machine encrypts its executions with a customer managed key, and hands their data to an
#   activity that does not: until a worker has taken it, it is protected by a key that AWS owns. The
#   encryption of an activity can't be changed later. AWS accepts both and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html
#     description: Data at rest encryption in Step Functions
# custom:
#   id: ENC-07
#   severity: LOW
#   message: "`{state}` waits for an activity that is not encrypted with a customer managed key, as `{subject}` is"
#   fix: Create the activity with an EncryptionConfiguration of type CUSTOMER_MANAGED_KMS_KEY, under a new name.
package stepwarden.rules.encryption.activity_key

# Tasks of machines with a customer managed key, or with what may be one, with their activities.
pairs := [pair |
	some activity in input.activities
	some index in activity.tasks
	task := input.tasks[index]
	type := input.machines[task.machine].encryption.type
	may_be_own(type)
	pair := {"at": task.at, "machine": type, "activity": activity.encryption_type}
]

applies contains pair.at if some pair in pairs

violation contains {"at": pair.at, "for": pair.at} if {
	some pair in pairs
	pair.machine.is == "known"
	of_aws(pair.activity)
}

undetermined contains {"at": value.at, "for": pair.at} if {
	some pair in pairs
	not is_own(pair.activity)
	some value in [pair.machine, pair.activity]
	value.is == "unknown"
}

pass contains pair.at if {
	some pair in pairs
	is_own(pair.activity)
}

may_be_own(type) if is_own(type)

may_be_own(type) if type.is == "unknown"

is_own(type) if type.value == "CUSTOMER_MANAGED_KMS_KEY"

of_aws(type) if type.is == "absent"

of_aws(type) if type.value == "AWS_OWNED_KEY"
