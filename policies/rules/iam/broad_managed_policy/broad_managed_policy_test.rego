package stepwarden.rules.iam.broad_managed_policy_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.iam.broad_managed_policy as rule

test_violates_with_all_rights if violates("AdministratorAccess")

test_violates_with_nearly_all_rights if violates("PowerUserAccess")

test_violates_with_all_rights_of_a_service if {
	violates("IAMFullAccess")
	violates("AWSLambda_FullAccess")
	violates("AmazonDynamoDBFullAccess_v2")
}

test_violates_on_a_role_that_sam_generates if {
	rule.applies == {2} with input as generated
	rule.violation == {broad("AmazonS3FullAccess")} with input as generated
	rule.undetermined == set() with input as generated
}

test_passes_with_a_narrow_policy if {
	testing.passes(rule, 2) with input as attached(testing.attached_policy("service-role/AWSLambdaRole", 2))
}

test_passes_with_a_policy_of_an_account if {
	testing.passes(rule, 2) with input as attached(testing.attached_policy("", 2))
}

test_undetermined_if_the_arn_is_unknown if {
	testing.undetermined(rule, 3, 2) with input as attached(testing.changed(
		testing.attached_policy("", 2),
		{"arn": testing.unknown(3)},
	))
}

test_undetermined_if_the_role_is_outside if {
	testing.undetermined(rule, 8, 8) with input as testing.model({"machines": [testing.machine({"role": testing.unknown(8)})]})
}

test_not_applicable_without_managed_policies if {
	testing.not_applicable(rule) with input as testing.model({"roles": [testing.role({})]})
}

violates(name) if {
	rule.violation == {broad(name)} with input as attached(testing.attached_policy(name, 2))
	rule.pass == set() with input as attached(testing.attached_policy(name, 2))
}

broad(name) := {"at": 2, "for": 2, "with": {"policy": name}}

attached(policy) := testing.model({"attached_policies": [policy]})

generated := testing.model({
	"machines": [testing.machine({"role": testing.unknown(8), "role_generated": true})],
	"attached_policies": [testing.changed(
		testing.attached_policy("AmazonS3FullAccess", 2),
		{"role": -1, "machine": 0},
	)],
})
