# METADATA
# description: Whom the trust policies of execution roles let in.
package stepwarden.lib.trust

import data.stepwarden.lib.roles

# The statements that allow something.
allowing := [statement |
	some statement in input.trust_statements
	statement.effect.is == "known"
	statement.effect.value == "Allow"
]

# What keeps a rule about trust policies from passing, given the violations that it found.
unread(violations) := (roles.outside | unclear_effects) | unread_policies(violations)

unclear_effects contains {"at": statement.effect.at, "for": statement.at} if {
	some statement in input.trust_statements
	statement.effect.is == "unknown"
}

unread_policies(violations) := {part |
	some index, role in input.roles
	role.trust.is == "unknown"
	not index in roles.at_fault(input.trust_statements, violations)
	part := {"at": role.trust.at, "for": role.at}
}

# Whether a principal is Step Functions, in all regions or in one.
step_functions(principal) if {
	principal.type == "Service"
	principal.value.value == "states.amazonaws.com"
}

step_functions(principal) if {
	principal.type == "Service"
	startswith(principal.value.value, "states.")
	some suffix in [".amazonaws.com", ".amazonaws.com.cn", ".${AWS::URLSuffix}"]
	endswith(principal.value.value, suffix)
}
