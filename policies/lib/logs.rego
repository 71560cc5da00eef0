# METADATA
# description: What the logs of state machines hold.
package stepwarden.lib.logs

# Whether they hold what every state gets and gives.
hold_data(logging) if {
	logging.level.value == "ALL"
	logging.include_execution_data.value
}

# Whether they do, or may once the configuration is known.
may_hold_data(logging) if {
	logging.level.is != "absent"
	not hold_less(logging.level)
	logging.include_execution_data.is != "absent"
	not logging.include_execution_data.value == false
}

hold_less(level) if level.value in {"ERROR", "FATAL", "OFF"}
