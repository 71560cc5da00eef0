# METADATA
# scope: package
# title: Request-Response used where the outcome of a job matters
# description: >-
#   Without `.sync` a task that starts a job of Batch, Glue, ECS, SageMaker and the like ends as soon
#   as the service has taken the job. The workflow goes on and succeeds while the job still runs, and
#   a failure of the job is nobody's. The rule passes if any task of the machine asks the same service
#   for something, and can't tell if a function, an activity, another workflow or a callback might.
#   It does not apply to Express workflows, which can't wait. AWS accepts the definition and never
#   reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/connect-to-resource.html
#     description: Discover service integration patterns in Step Functions
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html
#     description: Integrating optimized services with Step Functions
# custom:
#   id: INV-07
#   severity: MEDIUM
#   message: "`{state}` starts a job and does not wait for its end, and no other task looks at it"
#   fix: Add `.sync` to the resource, or poll for the state of the job.
package stepwarden.rules.invocation.unwatched_job

import data.stepwarden.lib.actions
import data.stepwarden.lib.definitions

# The tasks that start a job, or may once their call is known.
jobs := [task |
	some task in input.tasks
	may_start_job(task)
]

applies contains task.at if some task in jobs

applies contains part.for if some part in definitions.unread

violation contains {"at": task.resource.at, "for": task.at} if {
	some task in jobs
	leaves_job(task)
	task.workflow_type.is != "unknown"
	not watched(task)
	count(doubts(task)) == 0
}

# WHY: each job may be watched by each call that is unknown; one of them stands for all.
undetermined contains {"at": min(doubts(task)), "for": task.at} if {
	some task in jobs
	leaves_job(task)
	not watched(task)
}

undetermined contains {"at": task.workflow_type.at, "for": task.at} if {
	some task in jobs
	leaves_job(task)
	task.workflow_type.is == "unknown"
	not watched(task)
}

undetermined contains {"at": task.integration.kind.at, "for": task.at} if {
	some task in jobs
	task.integration.kind.is == "unknown"
}

undetermined contains part if some part in definitions.unread

pass contains task.at if {
	some task in jobs
	starts_job(task.integration)
	task.integration.pattern.value != "request-response"
}

pass contains task.at if {
	some task in jobs
	leaves_job(task)
	watched(task)
}

may_start_job(task) if {
	not task.workflow_type.value == "EXPRESS"
	starts_job(task.integration)
}

may_start_job(task) if {
	not task.workflow_type.value == "EXPRESS"
	task.integration.kind.is == "unknown"
}

starts_job(integration) if {
	integration.kind.value == "optimized"
	integration.action in actions.jobs[integration.service]
}

leaves_job(task) if {
	starts_job(task.integration)
	task.integration.pattern.value == "request-response"
}

# Whether a task of the same machine asks the service of a job for something.
watched(task) if {
	service := task.integration.service
	some name in {service, object.get(actions.sdk_names, service, service)}
	watched_services[task.machine][name]
}

# The services that the tasks of a machine ask for something.
watched_services[task.machine] contains task.integration.service if {
	some task in input.tasks
	some verb in ["batchGet", "call", "describe", "get", "list", "search"]
	startswith(task.integration.action, verb)
}

# What leaves open whether the machine watches the job: unknown calls and parts, and for a call that
# might do so where nobody can see it, the job.
doubts(task) := opaque(task) | object.get(unclear, task.machine, set())

opaque(task) := {task.resource.at} if opaque_machines[task.machine]

else := set()

opaque_machines contains task.machine if {
	some task in input.tasks
	may_watch(task.integration)
}

unclear[task.machine] contains task.integration.kind.at if {
	some task in input.tasks
	task.integration.kind.is == "unknown"
}

unclear[part.machine] contains part.at if some part in input.unread

may_watch(integration) if integration.kind.value in {"activity", "lambda", "unrecognised"}

may_watch(integration) if integration.service in {"apigateway", "http", "lambda", "sfn", "states"}

may_watch(integration) if integration.pattern.value == "wait-for-task-token"
