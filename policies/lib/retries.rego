# METADATA
# description: >-
#   What the states of each machine retry, by the index of the machine. Sets are asked by reference:
#   `in` goes through a whole set where Rego runs as WASM.
package stepwarden.lib.retries

# The names of the states that retry anything, or nothing by a Retry that says so.
states[retrier.machine] contains retrier.state if some retrier in input.retriers

# The errors, by the name of the state. What is retried zero times is not.
errors[retrier.machine][retrier.state] contains name if {
	some retrier in input.retriers
	not retrier.max_attempts.value == 0
	some name in retrier.error_equals.value
}

# The errors of retriers that can't be read, by the name of the state.
unclear[retrier.machine][retrier.state] contains retrier.error_equals.at if {
	some retrier in input.retriers
	retrier.error_equals.is == "unknown"
}

# Where Retry, or something else of a machine, could not be read.
unread[part.machine] contains part.at if some part in input.unread

# Whether a task retries an error, by its name or with all that can go wrong in a task.
retried(task, error) if {
	some name in [error, "States.ALL", "States.TaskFailed"]
	errors[task.machine][task.name][name]
}
