# METADATA
# scope: package
# title: ECS task with a public IP address or ECS Exec
# description: >-
#   AssignPublicIp ENABLED puts the container of a workflow on the internet: only its security group
#   stands between it and everybody. EnableExecuteCommand opens a shell in it for whoever has
#   `ecs:ExecuteCommand`, with the rights of its task role. A task in a private subnet with a NAT
#   gateway or VPC endpoints needs neither. AWS accepts the definition and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html
#     description: Security Hub controls for Amazon ECS
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/connect-ecs.html
#     description: Run Amazon ECS or Fargate tasks with Step Functions
# custom:
#   id: INV-24
#   severity: MEDIUM
#   message: "`{state}` runs a container with {opening}"
#   fix: Run the task in a private subnet with AssignPublicIp DISABLED, and leave EnableExecuteCommand false.
package stepwarden.rules.invocation.exposed_container

import data.stepwarden.lib.definitions

# The tasks that run a container, or may once their call is known.
containers := [task |
	some task in input.tasks
	may_run_container(task.integration)
]

applies contains task.at if some task in containers

applies contains part.for if some part in definitions.unread

violation contains {
	"at": task.call.assign_public_ip.at,
	"for": task.at,
	"with": {"opening": "a public IP address"},
} if {
	some task in containers
	task.call.assign_public_ip.value == "ENABLED"
}

violation contains {
	"at": task.call.enable_execute_command.at,
	"for": task.at,
	"with": {"opening": "a shell for ECS Exec"},
} if {
	some task in containers
	task.call.enable_execute_command.value == true
}

undetermined contains {"at": opening.at, "for": task.at} if {
	some task in containers
	some opening in [task.call.assign_public_ip, task.call.enable_execute_command]
	opening.is == "unknown"
}

undetermined contains {"at": task.integration.kind.at, "for": task.at} if {
	some task in containers
	task.integration.kind.is == "unknown"
}

undetermined contains part if some part in definitions.unread

pass contains task.at if {
	some task in containers
	runs_container(task.integration)
	closed(task.call.assign_public_ip, "ENABLED")
	closed(task.call.enable_execute_command, true)
}

may_run_container(integration) if runs_container(integration)

may_run_container(integration) if integration.kind.is == "unknown"

runs_container(integration) if {
	integration.service == "ecs"
	integration.action == "runTask"
}

closed(opening, open) if {
	opening.is != "unknown"
	not opening.value == open
}
