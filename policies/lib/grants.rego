# METADATA
# description: What the policies of execution roles allow.
package stepwarden.lib.grants

import data.stepwarden.lib.roles

# The statements that allow something.
allowing := [statement |
	some statement in input.statements
	statement.effect.is == "known"
	statement.effect.value == "Allow"
]

# What keeps a rule about statements from passing, given the violations that it found.
unread(violations) := (roles.outside | unclear_effects) | unread_policies(violations)

unclear_effects contains {"at": statement.effect.at, "for": statement.at} if {
	some statement in input.statements
	statement.effect.is == "unknown"
}

unread_policies(violations) := {part |
	some index, role in input.roles
	role.policies.is == "unknown"
	not index in roles.at_fault(input.statements, violations)
	part := {"at": role.policies.at, "for": role.at}
}

# The statements that allow one of some actions, or may allow it, each with what it leaves
# unlimited and what is unclear about that. One without a demanded condition key is unlimited.
to(actions, demanded) := [grant |
	some statement in allowing
	allows_or_may(statement, actions)
	grant := judged(statement, actions, wide(statement, demanded))
]

# The same, where a pattern is too wide that covers resources of other names too than those that
# begin so, such as `iam:role/`. It is limited to others if it does not cover these at all.
beyond(beginning, actions) := [grant |
	some statement in allowing
	allows_or_may(statement, actions)
	grant := judged(statement, actions, wider(statement, beginning))
]

judged(statement, actions, wide_at) := {
	"at": statement.at,
	"role": statement.role,
	"unlimited": unlimited(statement, actions, wide_at),
	"unclear": unclear(statement, actions, wide_at),
}

allows_or_may(statement, actions) if allows(statement, actions)

allows_or_may(statement, actions) if may_allow(statement, actions)

allows(statement, actions) if {
	not statement.not_action
	some action in statement.actions
	some match in action.matches
	match in actions
}

allows(statement, actions) if {
	statement.not_action
	some wanted in actions
	every action in statement.actions {
		action.wildcard != ""
		not wanted in action.matches
	}
}

may_allow(statement, actions) if {
	not allows(statement, actions)
	some action in statement.actions
	action.wildcard == ""
}

unlimited(statement, actions, wide_at) := wide_at if {
	allows(statement, actions)
} else := set()

unclear(statement, actions, wide_at) := unclear_resources(statement) if {
	allows(statement, actions)
	count(wide_at) == 0
} else := unclear_actions(statement) if {
	not allows(statement, actions)
	count(wide_at | unclear_resources(statement)) > 0
} else := set()

wide(statement, demanded) := wide_resources(statement) | unconditional(statement, demanded)

wide_resources(statement) := set() if tagged(statement)

wide_resources(statement) := {statement.at} if {
	statement.not_resource
	not tagged(statement)
}

wide_resources(statement) := {resource.value.at |
	some resource in statement.resources
	resource.wildcard in {"all", "type"}
} if {
	not statement.not_resource
	not tagged(statement)
}

wider(statement, _) := set() if tagged(statement)

wider(statement, _) := {statement.at} if {
	statement.not_resource
	not tagged(statement)
}

wider(statement, beginning) := {resource.value.at |
	some resource in statement.resources
	resource.wildcard != ""
	resource.wildcard != "none"
	startswith(beginning, resource.prefix)
} if {
	not statement.not_resource
	not tagged(statement)
}

# A condition on the tags of the resource limits a statement as a name does.
tagged(statement) if {
	some condition in statement.conditions
	startswith(condition.key, "aws:resourcetag/")
}

# Whether a condition holds for some values of its key only.
limits(condition) if {
	operator := lower(condition.operator)
	not contains(operator, "not")
	some comparison in ["equals", "like"]
	contains(operator, comparison)
}

unconditional(statement, demanded) := {statement.at |
	some key in demanded
	every condition in statement.conditions {
		condition.key != key
	}
}

unclear_resources(statement) := {resource.value.at |
	some resource in statement.resources
	resource.wildcard == ""
	not tagged(statement)
}

unclear_actions(statement) := {action.value.at |
	some action in statement.actions
	action.wildcard == ""
}
