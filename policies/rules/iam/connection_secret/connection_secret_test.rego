package stepwarden.rules.iam.connection_secret_test

import data.stepwarden.lib.testing
import data.stepwarden.rules.iam.connection_secret as rule

test_violates_on_every_resource if {
	testing.violates(rule, 3, 1) with input as calling({"resources": [testing.resource("all", 3)]})
}

test_violates_on_every_secret if {
	testing.violates(rule, 3, 1) with input as calling({"resources": [resource("type", "secretsmanager:secret:")]})
}

test_violates_on_every_secret_of_event_bridge if {
	testing.violates(rule, 3, 1) with input as calling({"resources": [resource("partial", "secretsmanager:secret:events!")]})
}

test_passes_on_the_secrets_of_connections if {
	testing.passes(rule, 1) with input as calling({"resources": [resource("partial", "secretsmanager:secret:events!connection/")]})
}

test_passes_on_a_secret_of_its_own if {
	testing.passes(rule, 1) with input as calling({"resources": [resource("partial", "secretsmanager:secret:orders-")]})
}

test_undetermined_if_a_resource_is_unknown if {
	testing.undetermined(rule, 3, 1) with input as calling({"resources": [testing.resource("", 3)]})
}

test_undetermined_if_a_task_is_unknown if {
	testing.undetermined(rule, 6, 1) with input as model(
		{"integration": {"kind": testing.unknown(6), "service": ""}},
		{"resources": [testing.resource("all", 3)]},
	)
}

test_undetermined_if_the_definition_is_unread if {
	testing.undetermined(rule, 6, 1) with input as object.union(
		model({}, {"resources": [testing.resource("all", 3)]}),
		{"unread": [{"at": 6, "machine": 0, "reason": "elsewhere"}]},
	)
}

test_undetermined_if_the_role_is_outside if {
	testing.undetermined(rule, 8, 8) with input as testing.model({
		"machines": [testing.machine({"role": testing.unknown(8)})],
		"tasks": [testing.task(http)],
	})
}

test_undetermined_if_a_policy_is_unread if {
	testing.undetermined(rule, 9, 1) with input as testing.model({
		"roles": [testing.role({"policies": testing.unknown(9)})],
		"tasks": [testing.task(http)],
	})
}

test_not_applicable_without_a_call if {
	testing.not_applicable(rule) with input as model({}, {"resources": [testing.resource("all", 3)]})
}

test_not_applicable_if_a_role_without_a_call_is_outside if {
	testing.not_applicable(rule) with input as testing.model({"machines": [testing.machine({"role": testing.unknown(8)})]})
}

resource(wildcard, prefix) := object.union(testing.resource(wildcard, 3), {"prefix": prefix})

http := {"integration": {"service": "http"}}

calling(statement) := model(http, statement)

model(task, statement) := testing.model({
	"roles": [testing.role({})],
	"tasks": [testing.task(task)],
	"statements": [testing.statement(testing.changed(
		{"actions": [testing.action("none", ["secretsmanager:GetSecretValue"], 4)]},
		statement,
	))],
})
