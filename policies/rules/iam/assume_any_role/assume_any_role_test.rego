package stepwarden.rules.iam.assume_any_role_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.iam.assume_any_role as rule

test_violates_on_every_resource if {
	testing.violates(rule, 3, 1) with input as statement({"resources": [testing.resource("all", 3)]})
}

test_violates_on_all_roles if {
	testing.violates(rule, 3, 1) with input as statement({"resources": [resource("type", "iam:role/")]})
}

test_passes_on_roles_that_begin_with_a_name if {
	testing.passes(rule, 1) with input as statement({"resources": [resource("partial", "iam:role/orders-")]})
}

resource(wildcard, prefix) := object.union(testing.resource(wildcard, 3), {"prefix": prefix})

test_passes_on_a_named_resource if {
	testing.passes(rule, 1) with input as statement({"resources": [testing.resource("none", 3)]})
}

test_undetermined_if_a_resource_is_unknown if {
	testing.undetermined(rule, 3, 1) with input as statement({"resources": [testing.resource("", 3)]})
}

test_undetermined_if_the_action_is_unknown if {
	testing.undetermined(rule, 4, 1) with input as statement({
		"actions": [testing.action("", [], 4)],
		"resources": [testing.resource("all", 3)],
	})
}

test_undetermined_if_the_role_is_outside if {
	testing.undetermined(rule, 8, 8) with input as testing.model({"machines": [testing.machine({"role": testing.unknown(8)})]})
}

test_undetermined_if_a_policy_is_unread if {
	testing.undetermined(rule, 9, 1) with input as testing.model({"roles": [testing.role({"policies": testing.unknown(9)})]})
}

test_not_applicable_to_other_actions if {
	testing.not_applicable(rule) with input as statement({"actions": [testing.action("none", [], 4)]})
}

statement(fields) := testing.model({"statements": [testing.statement(testing.changed(
	{"actions": [testing.action("none", ["sts:AssumeRole"], 4)]},
	fields,
))]})
