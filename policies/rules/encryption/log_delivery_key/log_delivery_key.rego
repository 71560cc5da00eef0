# METADATA
# scope: package
# title: CMK and logging, but the key policy lacks delivery.logs.amazonaws.com kms:Decrypt
# description: >-
#   With a customer managed key, what is logged is encrypted on its way to CloudWatch Logs. Log
#   delivery has to decrypt it there: if the policy of the key does not allow
#   delivery.logs.amazonaws.com to do so, the logs are lost while executions run on. AWS accepts both
#   resources and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html
#     description: Data at rest encryption in Step Functions
# custom:
#   id: ENC-03
#   severity: HIGH
#   message: "`{subject}` logs, and the policy of its key does not let delivery.logs.amazonaws.com decrypt"
#   fix: Allow the service delivery.logs.amazonaws.com kms:Decrypt in the key policy.
#   controls: [SEC08-BP02]
package stepwarden.rules.encryption.log_delivery_key

# Machines that may log and may have a customer managed key.
machines := [machine |
	some machine in input.machines
	may_log(machine.logging.level)
	may_have_key(machine.encryption.type)
]

applies contains machine.at if some machine in machines

violation contains {"at": machine.encryption.kms_key_id.at, "for": machine.at} if {
	some machine in machines
	machine.logging.level.is == "known"
	machine.encryption.type.is == "known"
	delivery(machine).value == false
}

undetermined contains {"at": at, "for": machine.at} if {
	some machine in machines
	not may_deliver(machine)
	some at in doubts(machine)
}

pass contains machine.at if {
	some machine in machines
	may_deliver(machine)
}

may_deliver(machine) if delivery(machine).value == true

may_log(level) if {
	level.is == "known"
	level.value != "OFF"
}

may_log(level) if level.is == "unknown"

may_have_key(type) if type.value == "CUSTOMER_MANAGED_KMS_KEY"

may_have_key(type) if type.is == "unknown"

delivery(machine) := input.keys[machine.encryption.key.value].log_delivery

doubts(machine) := {value.at |
	some value in [machine.logging.level, machine.encryption.type, machine.encryption.key]
	value.is == "unknown"
} | {value.at |
	value := delivery(machine)
	value.is != "known"
}
