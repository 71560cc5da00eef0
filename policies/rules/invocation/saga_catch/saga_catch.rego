# METADATA
# scope: package
# title: Saga without Catch that leads to the compensation
# description: >-
#   A saga undoes what it has done when a later task fails: the failure of a payment leads to the task
#   that cancels the flight. Where a failure leads elsewhere, or nowhere, the flight stays booked and
#   nobody pays for it. A workflow counts as a saga if only a failure leads to a task that undoes
#   what another one does, by its action (`putItem`, `deleteItem`) or by its name (`ReserveFlight`,
#   `CancelFlight`). Judged are the tasks up to the last one that changes something; a message at the
#   end is not. AWS accepts the definition and never reports it: the execution fails with the error of
#   the task, and what was done before stays done.
# related_resources:
#   - ref: https://docs.aws.amazon.com/prescriptive-guidance/latest/cloud-design-patterns/saga-orchestration.html
#     description: Saga orchestration pattern
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
#     description: Handling errors in Step Functions workflows
# custom:
#   id: INV-08
#   severity: HIGH
#   message: "`{step}` changes something that `{compensation}` undoes, but a failure of `{state}` {route}"
#   fix: Add a Catch on `States.ALL` whose Next is the compensation of the step before, and let that lead to those of the earlier steps.
#   controls: [REL05-BP01]
package stepwarden.rules.invocation.saga_catch

import data.stepwarden.lib.sagas

# The tasks without which a saga is not complete, or that may be such.
tasks := [task |
	some task in input.saga_tasks
	needed(task)
]

applies contains task.at if some task in tasks

applies contains part.for if some part in sagas.open

violation contains {
	"at": task.route,
	"for": task.at,
	"with": {"step": task.left, "compensation": task.left_compensation, "route": route(task.leads_to)},
} if {
	some task in tasks
	task.left != ""
	task.pending.value
}

undetermined contains {"at": task.pending.at, "for": task.at} if {
	some task in tasks
	task.left != ""
	task.pending.is == "unknown"
}

undetermined contains part if some part in sagas.open

pass contains task.at if {
	some task in tasks
	task.left == ""
}

needed(task) if task.pending.value

needed(task) if {
	task.pending.is == "unknown"
	task.left != ""
}

route(leads_to) := "ends the execution" if leads_to == ""

route(leads_to) := sprintf("leads to `%s` and never there", [leads_to]) if leads_to != ""
