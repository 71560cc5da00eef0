# METADATA
# scope: package
# title: Saga on asynchronous Express workflows with tasks that are not idempotent
# description: >-
#   Asynchronous Express workflows run at least once: Step Functions may run an execution a second
#   time, and each task with it. A saga then reserves or charges twice, and undoes once. A call is
#   idempotent here if its action is (`putItem`, `deleteItem`), or if it passes a token, a condition
#   or the name of the execution. The rule passes if the template speaks of StartSyncExecution
#   alone: synchronous Express workflows run at most once. AWS accepts the definition and never
#   reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/choosing-workflow-type.html
#     description: Choosing workflow type in Step Functions
#   - ref: https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_prevent_interaction_failure_idempotent.html
#     description: REL04-BP04 Make mutating operations idempotent
# custom:
#   id: INV-11
#   severity: HIGH
#   message: "`{state}` may run twice in an asynchronous Express workflow, and nothing in its call tells that it ran before"
#   fix: Make it a Standard workflow, or pass a token such as the name of the execution by which the second call is known.
#   controls: [REL04-BP04]
package stepwarden.rules.invocation.saga_express

import data.stepwarden.lib.definitions
import data.stepwarden.lib.sagas

# The sagas that are Express workflows, or may be, by the index of the machine.
express[saga.machine] := saga if {
	some saga in input.sagas
	definitions.may_be_express(saga.workflow_type)
}

# The tasks of those that change something.
tasks := [task |
	some task in input.saga_tasks
	task.changes
	express[task.machine]
]

applies contains task.at if some task in tasks

applies contains part.for if some part in sagas.open

violation contains {"at": task.at, "for": task.at} if {
	some task in tasks
	not task.idempotent
	express[task.machine].workflow_type.value == "EXPRESS"
	express[task.machine].starts.is == "absent"
}

undetermined contains {"at": doubt.at, "for": task.at} if {
	some task in tasks
	not task.idempotent
	not synchronous(express[task.machine])
	some doubt in [express[task.machine].workflow_type, express[task.machine].starts]
	doubt.is == "unknown"
}

undetermined contains part if some part in sagas.open

pass contains task.at if {
	some task in tasks
	task.idempotent
}

pass contains task.at if {
	some task in tasks
	not task.idempotent
	synchronous(express[task.machine])
}

synchronous(saga) if saga.starts.is == "known"
