# METADATA
# scope: package
# title: Key asymmetric, disabled, or rotation off
# description: >-
#   Step Functions encrypts with symmetric keys only: with another one, creating the state machine
#   fails. While a key is disabled, executions can neither start nor be read. A key that is never
#   rotated protects all data of all years.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html
#     description: Data at rest encryption in Step Functions
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html
#     description: Rotate AWS KMS keys
# custom:
#   id: ENC-06
#   severity: MEDIUM
#   message: "`{subject}` encrypts a workflow and is {state_of_key}"
#   fix: Use an enabled key of type SYMMETRIC_DEFAULT, with EnableKeyRotation.
#   aliases: [CKV_AWS_7]
#   controls: [KMS.4]
package stepwarden.rules.encryption.key_state

keys := [key |
	some key in input.keys
	count(key.machines) > 0
]

applies contains key.at if some key in keys

violation contains {"at": key.key_spec.at, "for": key.at, "with": {"state_of_key": "not symmetric"}} if {
	some key in keys
	key.key_spec.is == "known"
	key.key_spec.value != "SYMMETRIC_DEFAULT"
}

violation contains {"at": key.enabled.at, "for": key.at, "with": {"state_of_key": "disabled"}} if {
	some key in keys
	key.enabled.value == false
}

violation contains {"at": key.rotation.at, "for": key.at, "with": {"state_of_key": "never rotated"}} if {
	some key in keys
	key.rotation.value == false
	may_be_rotated(key.key_spec)
}

undetermined contains {"at": value.at, "for": key.at} if {
	some key in keys
	some value in [key.key_spec, key.enabled, key.rotation]
	value.is == "unknown"
}

pass contains key.at if {
	some key in keys
	key.enabled.value == true
	key.rotation.value == true
	may_be_rotated(key.key_spec)
}

may_be_rotated(spec) if spec.is == "absent"

may_be_rotated(spec) if spec.value == "SYMMETRIC_DEFAULT"
