# METADATA
# description: Where the data of workflows goes.
package stepwarden.lib.flows

# The names of the states that data passes, for people.
way(flow) := concat(" → ", flow.way)

# Whether data is what the caller of the execution sends: as it was, and not made of it.
from_caller(flow) if {
	flow.from.value == "execution_input"
	flow.grade != "computed"
}

# Whether data may be chosen by the caller: it is made of the input, or not known.
may_be_from_caller(flow) if {
	flow.from.value == "execution_input"
	flow.grade == "computed"
}

may_be_from_caller(flow) if flow.from.is == "unknown"
