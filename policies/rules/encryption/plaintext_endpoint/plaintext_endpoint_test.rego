package stepwarden.rules.encryption.plaintext_endpoint_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.encryption.plaintext_endpoint as rule

test_violates_with_http if testing.violates(rule, 2, 1) with input as call(testing.known(false, 2))

test_violates_with_a_webhook_over_http if testing.violates(rule, 1, 1) with input as delivery([testing.known("http", 3)])

test_passes_with_https if testing.passes(rule, 1) with input as call(testing.known(true, 2))

test_passes_with_a_webhook_over_https if testing.passes(rule, 1) with input as delivery([testing.known("https", 3)])

test_undetermined_if_the_endpoint_is_unknown if testing.undetermined(rule, 2, 1) with input as call(testing.unknown_until_run(2))

test_undetermined_if_the_protocol_is_unknown if testing.undetermined(rule, 3, 1) with input as delivery([testing.unknown(3)])

test_not_applicable_to_other_tasks if testing.not_applicable(rule) with input as call(testing.absent(2))

test_not_applicable_to_a_topic_without_subscriptions if testing.not_applicable(rule) with input as delivery([])

call(https) := testing.model({"tasks": [testing.task({"call": {"https": https}})]})

delivery(protocols) := testing.model({
	"tasks": [testing.task({})],
	"message_targets": [testing.message_target({"at": 9, "kind": "topic", "protocols": protocols})],
})
