# METADATA
# scope: package
# title: State machine without CMK (EncryptionConfiguration)
# description: >-
#   Step Functions always encrypts definitions and execution histories, by default with a key that
#   AWS owns. A customer managed key makes reading them need a permission on the key as well, leaves
#   a record of each use, and can be taken away. Raise the severity where workflows carry sensitive
#   data. AWS accepts the state machine and never reports the omission.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html
#     description: Data at rest encryption in Step Functions
# custom:
#   id: ENC-01
#   severity: LOW
#   message: "`{subject}` is not encrypted with a customer managed key"
#   fix: Set an encryption configuration of type CUSTOMER_MANAGED_KMS_KEY, and allow the role the use of the key.
#   aliases: [stepfunctions_statemachine_encrypted_with_cmk]
#   controls: [SEC08-BP02]
package stepwarden.rules.encryption.customer_managed_key

applies contains machine.at if {
	some machine in input.machines
	machine.declared
}

violation contains {"at": machine.encryption.type.at, "for": machine.at} if {
	some machine in input.machines
	machine.declared
	aws_owned(machine.encryption.type)
}

undetermined contains {"at": machine.encryption.type.at, "for": machine.at} if {
	some machine in input.machines
	machine.declared
	machine.encryption.type.is == "unknown"
}

pass contains machine.at if {
	some machine in input.machines
	machine.declared
	machine.encryption.type.is == "known"
	not aws_owned(machine.encryption.type)
}

aws_owned(type) if type.is == "absent"

aws_owned(type) if type.value == "AWS_OWNED_KEY"
