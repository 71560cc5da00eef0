# METADATA
# scope: package
# title: kms:ViaService condition on execution role for the state-machine CMK
# description: >-
#   Step Functions decrypts a state machine's data with its customer managed key under the execution
#   role, and not on behalf of a service, so the request bears no kms:ViaService. A statement with
#   that condition doesn't allow it, whatever its value: executions fail with an AccessDeniedException
#   of KMS. Judged are statements about the key of the state machine where no other statement
#   allows its use; the key policy, which may allow it too, is not looked at. AWS reports the
#   mistake when an execution runs.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html
#     description: Data at rest encryption in Step Functions
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
#     description: AWS KMS condition keys
# custom:
#   id: IAM-25
#   severity: MEDIUM
#   message: "A policy in `{subject}` allows the key of the state machine only through a service, which denies it to Step Functions"
#   fix: Take the condition on kms:ViaService out, and limit the statement by kms:EncryptionContext:aws:states:stateMachineArn.
#   controls: [SEC08-BP02]
package stepwarden.rules.iam.via_service

import data.stepwarden.lib.grants

using := {"kms:Decrypt", "kms:GenerateDataKey"}

# The machines of each role that have such a key, or may have.
keyed[machine.role.value] contains machine if {
	some machine in input.machines
	may_have_key(machine.encryption.type)
}

# The statements with the condition in the policies of those roles.
limited := [statement |
	some statement in grants.allowing
	keyed[statement.role]
	grants.allows(statement, using)
	through_service(statement)
]

applies contains statement.at if some statement in limited

applies contains part.for if some part in unread

violation contains {"at": condition.at, "for": statement.at} if {
	some statement in limited
	certain(statement)
	some condition in statement.conditions
	condition.key == "kms:viaservice"
}

undetermined contains {"at": at, "for": statement.at} if {
	some statement in limited
	not certain(statement)
	some machine in harmed(statement)
	some at in doubts(statement, machine)
}

undetermined contains part if some part in unread

pass contains statement.at if {
	some statement in limited
	count(harmed(statement)) == 0
}

certain(statement) if {
	input.roles[statement.role].policies.is == "known"
	some machine in harmed(statement)
	machine.encryption.type.is == "known"
	covers(statement, machine.encryption)
}

# The machines whose key a statement may be about, and no other one.
harmed(statement) := [machine |
	some machine in keyed[statement.role]
	may_cover(statement, machine.encryption)
	not allowed_otherwise(statement.role, machine.encryption)
]

allowed_otherwise(role, encryption) if {
	some statement in grants.allowing
	statement.role == role
	not through_service(statement)
	grants.allows_or_may(statement, using)
	may_cover(statement, encryption)
}

through_service(statement) if {
	some condition in statement.conditions
	condition.key == "kms:viaservice"
	grants.limits(condition)
}

covers(statement, encryption) if {
	not statement.not_resource
	some resource in statement.resources
	is_key(resource, encryption)
}

is_key(resource, _) if {
	resource.wildcard in {"all", "type"}
	startswith("kms:key/", resource.prefix)
}

is_key(resource, encryption) if {
	resource.refers_to != ""
	resource.refers_to == encryption.refers_to
}

is_key(resource, encryption) if resource.value.value == encryption.kms_key_id.value

may_cover(statement, encryption) if covers(statement, encryption)

may_cover(statement, _) if count(grants.unclear_resources(statement)) > 0

may_cover(_, encryption) if encryption.kms_key_id.is == "unknown"

doubts(statement, machine) := grants.unclear_resources(statement) | {at |
	some value in [machine.encryption.type, machine.encryption.kms_key_id, input.roles[statement.role].policies]
	value.is == "unknown"
	at := value.at
}

unread := {part |
	some part in grants.unread(violation)
	theirs[part.for]
}

theirs contains machine.role.at if {
	some machine in input.machines
	may_have_key(machine.encryption.type)
}

theirs contains input.roles[role].at if some role, _ in keyed

theirs contains statement.at if {
	some statement in input.statements
	keyed[statement.role]
}

may_have_key(type) if type.value == "CUSTOMER_MANAGED_KMS_KEY"

may_have_key(type) if type.is == "unknown"
