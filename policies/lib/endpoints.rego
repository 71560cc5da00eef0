# METADATA
# description: Which roles the tasks that call HTTP endpoints run under.
package stepwarden.lib.endpoints

import data.stepwarden.lib.grants

# The roles of machines with such a task.
callers contains index if {
	some index, role in input.roles
	some machine in role.machines
	calling[machine]
}

# What would have to be known to tell whether a role is one, for those that are not certain.
unclear_callers[index] contains at if {
	some index, role in input.roles
	not callers[index]
	some machine in role.machines
	some at in unclear_calling[machine]
}

# What keeps a rule about what their policies allow from passing, given the violations it found.
unread(violations) := {part |
	some part in grants.unread(violations)
	theirs[part.for]
}

calling contains task.machine if {
	some task in input.tasks
	task.integration.service == "http"
}

unclear_calling[part.machine] contains part.at if some part in input.unread

unclear_calling[task.machine] contains task.integration.kind.at if {
	some task in input.tasks
	task.integration.kind.is == "unknown"
}

theirs contains machine.role.at if {
	some index, machine in input.machines
	calling[index]
}

theirs contains role.at if {
	some index, role in input.roles
	callers[index]
}

theirs contains statement.at if {
	some statement in input.statements
	callers[statement.role]
}
