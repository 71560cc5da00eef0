# METADATA
# description: What rules about definitions have in common.
package stepwarden.lib.definitions

# The parts of definitions that could not be read: no rule about states can tell there.
unread contains {"at": part.at, "for": part.at} if some part in input.unread

# Whether executions of a type are Express workflows, or may be once the type is known.
may_be_express(workflow_type) if workflow_type.value == "EXPRESS"

may_be_express(workflow_type) if workflow_type.is == "unknown"

# Whether a Map is distributed, or may be once its mode is known.
may_be_distributed(map) if map.mode.value != "INLINE"

may_be_distributed(map) if map.mode.is == "unknown"

# Whether a task waits for its token, or may once its pattern is known.
may_wait_for_token(pattern) if pattern.value == "wait-for-task-token"

may_wait_for_token(pattern) if pattern.is == "unknown"

# Whether a task calls a Lambda function, by its ARN or through the integration.
calls_lambda(integration) if integration.kind.value == "lambda"

calls_lambda(integration) if {
	integration.kind.value == "optimized"
	integration.service == "lambda"
}
