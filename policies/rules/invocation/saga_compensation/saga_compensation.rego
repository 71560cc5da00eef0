# METADATA
# scope: package
# title: Saga whose compensation is in the wrong order, not retried, or ends in success
# description: >-
#   Compensations run when something is wrong already, so they have to be sturdier than what they
#   undo. In another order than the reverse of the steps they undo what others still build on. Without
#   Retry one throttled call leaves the rest done. And if the execution succeeds once all is undone,
#   its caller, its alarms and EventBridge take the failure for a success. AWS accepts the
#   definition and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/prescriptive-guidance/latest/cloud-design-patterns/saga-orchestration.html
#     description: Saga orchestration pattern
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/state-fail.html
#     description: Fail workflow state
# custom:
#   id: INV-09
#   severity: HIGH
#   message: "`{state}` undoes `{step}`, but {fault}"
#   fix: Undo the last step first, give each compensation a Retry, and end with a Fail state.
#   controls: [REL05-BP03]
package stepwarden.rules.invocation.saga_compensation

import data.stepwarden.lib.sagas

applies contains compensation.at if some compensation in input.compensations

applies contains part.for if some part in sagas.open

violation contains {
	"at": compensation.at,
	"for": compensation.at,
	"with": {"step": compensation.step, "fault": fault},
} if {
	some compensation in input.compensations
	some fault in faults(compensation)
}

undetermined contains part if some part in sagas.open

pass contains compensation.at if {
	some compensation in input.compensations
	count(faults(compensation)) == 0
}

faults(compensation) := (wrong_order(compensation.precedes) | not_retried(compensation.retried)) | success(compensation.succeeds_at)

wrong_order("") := set()

wrong_order(later) := {sprintf("runs before `%s`, which undoes what was done later", [later])} if later != ""

not_retried(true) := set()

not_retried(false) := {"has no Retry, so one failed call leaves that done"}

success("") := set()

success(state) := {sprintf("then the execution succeeds with `%s`, and nobody sees the failure", [state])} if state != ""
