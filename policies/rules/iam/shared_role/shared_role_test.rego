package stepwarden.rules.iam.shared_role_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.iam.shared_role as rule

test_violates_with_two_machines if {
	violates("Orders, Returns") with input as model({"machines": [0, 1]})
}

test_violates_with_a_function if {
	violates("Orders, Charge") with input as model({"shared_with": ["Charge"]})
}

test_passes_with_one_machine if testing.passes(rule, 1) with input as model({})

test_passes_with_a_role_that_sam_generates if {
	testing.passes(rule, 8) with input as testing.model({"machines": [testing.machine({
		"role": testing.unknown(8),
		"role_generated": true,
	})]})
}

test_undetermined_if_the_role_is_outside if {
	testing.undetermined(rule, 8, 8) with input as testing.model({"machines": [testing.machine({"role": testing.unknown(8)})]})
}

test_not_applicable_without_a_role if {
	testing.not_applicable(rule) with input as testing.model({"machines": [testing.definition]})
}

violates(users) if {
	rule.violation == {{"at": 1, "for": 1, "with": {"users": users}}}
	rule.applies == {1}
	rule.pass == set()
}

model(role) := testing.model({
	"machines": [testing.machine({"at": 2}), testing.machine({"at": 3, "name": "Returns"})],
	"roles": [testing.role(role)],
})
