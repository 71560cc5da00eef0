package stepwarden.rules.encryption.bucket_transport_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.encryption.bucket_transport as rule

test_violates_without_a_policy if testing.violates(rule, 1, 1) with input as bucket([0], testing.known(false, 2))

test_passes_with_a_policy if testing.passes(rule, 1) with input as bucket([0], testing.known(true, 2))

test_undetermined_if_the_policy_is_unknown if testing.undetermined(rule, 2, 1) with input as bucket([0], testing.unknown(2))

test_not_applicable_to_a_bucket_of_something_else if {
	testing.not_applicable(rule) with input as bucket([], testing.known(false, 2))
}

bucket(states, denies) := testing.model({"buckets": [{"at": 1, "name": "Archive", "states": states, "denies_plaintext": denies}]})
