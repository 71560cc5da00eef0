package stepwarden.rules.encryption.message_encryption_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.encryption.message_encryption as rule

test_violates_if_a_queue_is_not_encrypted if {
	testing.violates(rule, 3, 1) with input as target({"sqs_managed_sse_enabled": testing.known(false, 3)})
}

test_violates_if_a_topic_has_no_key if testing.violates(rule, 2, 1) with input as target({"kind": "topic"})

test_passes_with_a_key if testing.passes(rule, 1) with input as target({"kms_master_key_id": testing.unknown(2)})

test_passes_with_the_default_of_queues if testing.passes(rule, 1) with input as target({})

test_passes_with_a_key_of_the_service if {
	testing.passes(rule, 1) with input as target({"sqs_managed_sse_enabled": testing.known(true, 3)})
}

test_undetermined_if_it_is_unknown_whether_a_queue_is_encrypted if {
	testing.undetermined(rule, 3, 1) with input as target({"sqs_managed_sse_enabled": testing.unknown(3)})
}

test_not_applicable_to_what_no_task_names if testing.not_applicable(rule) with input as target({"tasks": []})

target(fields) := testing.model({"message_targets": [testing.message_target(fields)]})
