# METADATA
# scope: package
# title: SQS/SNS target unencrypted
# description: >-
#   A workflow sends messages to a topic without a key, or to a queue whose encryption somebody has
#   switched off: they are stored in plain text. Queues are encrypted with a key of SQS unless that
#   is switched off; topics are not. AWS accepts both and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html
#     description: Encryption at rest in Amazon SQS
#   - ref: https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html
#     description: Securing Amazon SNS data with server-side encryption
# custom:
#   id: ENC-08
#   severity: MEDIUM
#   message: "`{subject}` stores what a workflow sends in plain text"
#   fix: Set KmsMasterKeyId, and allow the execution role the use of the key; for a queue, SqsManagedSseEnabled does too.
#   aliases: [CKV_AWS_26, CKV_AWS_27]
#   controls: [SQS.1, SNS.1]
package stepwarden.rules.encryption.message_encryption

targets := [target |
	some target in input.message_targets
	count(target.tasks) > 0
]

applies contains target.at if some target in targets

violation contains {"at": blamed(target), "for": target.at} if {
	some target in targets
	target.kms_master_key_id.is == "absent"
	plain(target)
}

undetermined contains {"at": target.sqs_managed_sse_enabled.at, "for": target.at} if {
	some target in targets
	target.kms_master_key_id.is == "absent"
	target.sqs_managed_sse_enabled.is == "unknown"
}

pass contains target.at if {
	some target in targets
	encrypted(target)
}

encrypted(target) if target.kms_master_key_id.is != "absent"

encrypted(target) if {
	target.kind == "queue"
	target.sqs_managed_sse_enabled.is == "absent"
}

encrypted(target) if target.sqs_managed_sse_enabled.value == true

plain(target) if target.kind == "topic"

plain(target) if target.sqs_managed_sse_enabled.value == false

blamed(target) := target.kms_master_key_id.at if target.kind == "topic"

blamed(target) := target.sqs_managed_sse_enabled.at if target.kind == "queue"
