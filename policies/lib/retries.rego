# METADATA
# description: What the states of each machine retry, by the index of the machine.
package stepwarden.lib.retries

# The errors, each with the name of its state. What is retried zero times is not.
errors[retrier.machine] contains [retrier.state, name] if {
	some retrier in input.retriers
	not retrier.max_attempts.value == 0
	some name in retrier.error_equals.value
}

# The errors of retriers that can't be read, each with the name of its state.
unclear[retrier.machine] contains [retrier.state, retrier.error_equals.at] if {
	some retrier in input.retriers
	retrier.error_equals.is == "unknown"
}

# Where Retry, or something else of a machine, could not be read.
unread[part.machine] contains part.at if some part in input.unread

# Whether a task retries an error, by its name or with all that can go wrong in a task.
retried(task, error) if {
	some name in [error, "States.ALL", "States.TaskFailed"]
	[task.name, name] in errors[task.machine]
}
