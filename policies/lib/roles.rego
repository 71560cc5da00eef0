# METADATA
# description: What keeps rules about execution roles from deciding.
package stepwarden.lib.roles

# The roles that the input does not hold.
outside contains {"at": machine.role.at, "for": machine.role.at} if {
	some machine in input.machines
	machine.role.is == "unknown"
}

# Those of them that SAM does not generate for one machine either.
elsewhere contains {"at": machine.role.at, "for": machine.role.at} if {
	some machine in input.machines
	machine.role.is == "unknown"
	not machine.role_generated
}

# The roles that one of the statements at fault belongs to.
at_fault(statements, violations) := {statement.role |
	some violation in violations
	some statement in statements
	statement.at == violation.for
}
