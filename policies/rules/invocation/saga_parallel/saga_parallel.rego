# METADATA
# scope: package
# title: Saga in Parallel branches that abort each other without undo
# description: >-
#   If a branch of a Parallel state fails, Step Functions aborts the other branches where they are. A
#   Catch inside of one of those does not run, so what it did stays done. Only a Catch of the
#   Parallel state can undo it. The rule judges the Parallel states of sagas: of workflows
#   that undo something after a failure. AWS accepts the definition and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/state-parallel.html
#     description: Parallel workflow state
#   - ref: https://docs.aws.amazon.com/prescriptive-guidance/latest/cloud-design-patterns/saga-orchestration.html
#     description: Saga orchestration pattern
# custom:
#   id: INV-10
#   severity: HIGH
#   message: "`{changes}` changes something in a branch of `{state}`, and stays done if `{fails}` fails in another: {reason}"
#   fix: Give the Parallel state a Catch on `States.ALL` that leads to the compensations of all its branches.
#   controls: [REL05-BP01]
package stepwarden.rules.invocation.saga_parallel

import data.stepwarden.lib.sagas

applies contains parallel.at if some parallel in input.saga_parallels

applies contains part.for if some part in sagas.open

violation contains {
	"at": parallel.at,
	"for": parallel.at,
	"with": {"changes": parallel.changes, "fails": parallel.fails, "reason": reason(parallel.catches)},
} if {
	some parallel in input.saga_parallels
	leaves(parallel)
}

undetermined contains part if some part in sagas.open

pass contains parallel.at if {
	some parallel in input.saga_parallels
	not leaves(parallel)
}

leaves(parallel) if not parallel.catches

leaves(parallel) if parallel.left != ""

reason(false) := "the Parallel state has no Catch"

reason(true) := "no Catch leads to what undoes it"
