package stepwarden.rules.iam.managed_rule_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.iam.managed_rule as rule

test_violates_on_every_resource if {
	says({any_rule}, set()) with input as statement({"resources": [testing.resource("all", 3)]})
}

test_violates_on_all_rules if {
	says({any_rule}, set()) with input as statement({"resources": [resource("type", "events:rule/")]})
}

test_passes_on_managed_rules if {
	says(set(), {1}) with input as statement({"resources": [
		resource("partial", "events:rule/StepFunctionsGetEventsFor"),
		resource("none", "events:rule/StepFunctionsGetEventsForECSTaskRule"),
	]})
}

test_passes_with_a_condition_on_who_manages_the_rule if {
	says(set(), {1}) with input as statement({
		"resources": [testing.resource("all", 3)],
		"conditions": [testing.condition("events:managedby")],
	})
}

test_passes_on_a_managed_rule_that_is_not_known if {
	says(set(), {1}) with input as statement({"resources": [resource("none", "events:rule/StepFunctionsGetEventsForNewRule")]})
}

test_violates_on_misspelt_rules if {
	every name in [
		"StepFunctionsGetEventForECSTaskRule",
		"StepFunctionsGetEventsForEcsTaskRule",
		"stepfunctionsgeteventsforecstaskrule",
	] {
		says({never_made("StepFunctionsGetEventsForECSTaskRule")}, set()) with input as rule_named(name)
	}
	says({never_made("StepFunctionsGetEventForCodeBuildStartBuildRule")}, set()) with input as rule_named("StepFunctionsGetEventsForCodeBuildStartBuildRule")
	says({never_made("StepFunctionsGetEventsForEMRServerlessJobRule")}, set()) with input as rule_named("StepFunctionsGetEventsForEMRServerlessJobRunRule")
}

test_not_resource_allows_all_but_a_misspelt_rule if {
	rule.violation == {{"at": 1, "for": 1, "with": {"rules": "rules of any name"}}} with input as statement({
		"resources": [resource("none", "events:rule/StepFunctionsGetEventForECSTaskRule")],
		"not_resource": true,
	})
}

any_rule := {"at": 3, "for": 1, "with": {"rules": "rules of any name"}}

never_made(name) := {"at": 3, "for": 1, "with": {"rules": sprintf("a rule that Step Functions never makes; its own is %s", [name])}}

says(violations, passes) if {
	rule.violation == violations
	rule.pass == passes
	rule.undetermined == set()
}

rule_named(name) := statement({"resources": [resource("none", concat("", ["events:rule/", name]))]})

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
	{"actions": [testing.action("none", ["events:PutTargets"], 4)]},
	fields,
))]})
