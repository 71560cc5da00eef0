package stepwarden.rules.logging.log_destination_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.logging.log_destination as rule

test_violates_without_all_streams if {
	what := {"what": "an ARN that does not end in `:*`"}
	testing.violates_with(rule, 2, 1, what) with input as destinations([to(false, 2)])
}

test_violates_with_two_log_groups if {
	what := {"what": "more than one log group"}
	testing.violates_with(rule, 3, 1, what) with input as destinations([to(true, 2), to(true, 3)])
}

test_passes_with_one_log_group if testing.passes(rule, 1) with input as destinations([to(true, 2)])

test_undetermined_if_the_arn_is_unknown if {
	testing.undetermined(rule, 2, 1) with input as destinations([{"value": testing.unknown(2), "all_streams": testing.unknown(2)}])
}

test_not_applicable_without_logs if testing.not_applicable(rule) with input as destinations([])

destinations(list) := testing.model({"machines": [testing.machine({"logging": {"destinations": list}})]})

to(all_streams, at) := {"value": testing.known("arn", at), "all_streams": testing.known(all_streams, at)}
