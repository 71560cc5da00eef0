# METADATA
# scope: package
# title: KmsDataKeyReusePeriodSeconds out of 60..900, or set with AWS_OWNED_KEY
# description: >-
#   Step Functions reuses a data key for 60 to 900 seconds, 300 by default, and only keys that the
#   customer manages have such a period. AWS refuses the state machine when it is deployed, with
#   InvalidEncryptionConfiguration.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/apireference/API_EncryptionConfiguration.html
#     description: EncryptionConfiguration
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html
#     description: Data at rest encryption in Step Functions
# custom:
#   id: ENC-05
#   severity: MEDIUM
#   message: "`{subject}` has a KmsDataKeyReusePeriodSeconds of {value}, which is out of 60 to 900 or has no customer managed key"
#   fix: Set it to a number from 60 to 900 beside CUSTOMER_MANAGED_KMS_KEY, or leave it out.
package stepwarden.rules.encryption.data_key_reuse

applies contains machine.at if {
	some machine in input.machines
	period(machine).is != "absent"
}

violation contains {"at": period(machine).at, "for": machine.at} if {
	some machine in input.machines
	refused(machine)
}

undetermined contains {"at": value.at, "for": machine.at} if {
	some machine in input.machines
	period(machine).is != "absent"
	not refused(machine)
	some value in [period(machine), machine.encryption.type]
	value.is == "unknown"
}

pass contains machine.at if {
	some machine in input.machines
	period(machine).value >= 60
	period(machine).value <= 900
	machine.encryption.type.value == "CUSTOMER_MANAGED_KMS_KEY"
}

period(machine) := machine.encryption.kms_data_key_reuse_period_seconds

refused(machine) if period(machine).value < 60

refused(machine) if period(machine).value > 900

refused(machine) if {
	period(machine).is != "absent"
	machine.encryption.type.value == "AWS_OWNED_KEY"
}

refused(machine) if {
	period(machine).is != "absent"
	machine.encryption.type.is == "absent"
}
