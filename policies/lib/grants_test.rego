package stepwarden.lib.grants_test

import data.stepwarden.lib.grants
import data.stepwarden.lib.testing

test_not_action_allows_what_it_does_not_name if {
	to_invoke[0].unlimited == {3} with input as statement({
		"not_action": true,
		"actions": [testing.action("service", ["iam:PassRole"], 2)],
		"resources": [testing.resource("all", 3)],
	})
}

test_not_action_does_not_allow_what_it_names if {
	to_invoke == [] with input as statement({
		"not_action": true,
		"actions": [testing.action("service", ["lambda:InvokeFunction"], 2)],
		"resources": [testing.resource("all", 3)],
	})
}

test_not_action_may_allow_what_an_unknown_one_names if {
	to_invoke[0].unclear == {2} with input as statement({
		"not_action": true,
		"actions": [testing.action("", [], 2)],
		"resources": [testing.resource("all", 3)],
	})
}

test_not_resource_is_unlimited if {
	to_invoke[0].unlimited == {1} with input as statement({
		"actions": [invoke],
		"resources": [testing.resource("none", 3)],
		"not_resource": true,
	})
}

test_a_condition_on_tags_limits_every_resource if {
	to_invoke == [{"at": 1, "role": 0, "unlimited": set(), "unclear": set()}] with input as statement({
		"actions": [invoke],
		"resources": [testing.resource("all", 3), testing.resource("", 4)],
		"conditions": [testing.condition("aws:resourcetag/team")],
	})
}

test_an_unknown_action_on_a_named_resource_is_clear if {
	to_invoke[0].unclear == set() with input as statement({
		"actions": [testing.action("", [], 2)],
		"resources": [testing.resource("none", 3)],
	})
}

test_a_wildcard_before_the_end_of_a_beginning_covers_more if {
	assumable("type", "iam:role/") == {3}
	assumable("all", "") == {3}
	assumable("partial", "iam:ro") == {3}
}

test_a_longer_prefix_another_service_and_a_name_do_not if {
	assumable("partial", "iam:role/orders-") == set()
	assumable("partial", "iam:role/*-orders") == set()
	assumable("all", "s3:") == set()
	assumable("none", "iam:role/") == set()
	assumable("", "") == set()
}

test_not_resource_covers_more if {
	grants.beyond("iam:role/", {"sts:AssumeRole"})[0].unlimited == {1} with input as statement({
		"actions": [assume],
		"resources": [testing.resource("none", 3)],
		"not_resource": true,
	})
}

test_a_condition_on_tags_limits_what_covers_more if {
	grants.beyond("iam:role/", {"sts:AssumeRole"})[0].unlimited == set() with input as statement({
		"actions": [assume],
		"resources": [testing.resource("all", 3)],
		"conditions": [testing.condition("aws:resourcetag/team")],
	})
}

test_an_operator_that_excludes_does_not_limit if {
	grants.limits({"operator": "StringLike"})
	grants.limits({"operator": "ForAnyValue:ArnEqualsIfExists"})
	not grants.limits({"operator": "StringNotLike"})
	not grants.limits({"operator": "Null"})
}

assumable(wildcard, prefix) := unlimited if {
	resource := object.union(testing.resource(wildcard, 3), {"prefix": prefix})
	allowed := statement({"actions": [assume], "resources": [resource]})
	unlimited := grants.beyond("iam:role/", {"sts:AssumeRole"})[0].unlimited with input as allowed
}

assume := testing.action("none", ["sts:AssumeRole"], 2)

to_invoke := grants.to({"lambda:InvokeFunction"}, set())

invoke := testing.action("none", ["lambda:InvokeFunction"], 2)

statement(fields) := testing.model({"statements": [testing.statement(fields)]})
