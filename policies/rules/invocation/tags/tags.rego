# METADATA
# scope: package
# title: StateMachine or Activity without tags
# description: >-
#   Without tags nobody can tell who owns a workflow, what it costs, or which policies that ask for
#   tags hold for it. Any tag of its own is enough. AWS accepts the resource and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/tag.html
#     description: Tagging state machines and activities
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/stepfunctions-controls.html
#     description: Security Hub controls for Step Functions
# custom:
#   id: INV-22
#   severity: LOW
#   message: "`{subject}` has no tags"
#   fix: Add a tag, such as the team that owns it.
#   controls: [StepFunctions.2]
package stepwarden.rules.invocation.tags

items := array.concat(
	[machine | some machine in input.machines; machine.declared],
	input.activities,
)

applies contains item.at if some item in items

violation contains {"at": item.tagged.at, "for": item.at} if {
	some item in items
	item.tagged.is == "absent"
}

undetermined contains {"at": item.tagged.at, "for": item.at} if {
	some item in items
	item.tagged.is == "unknown"
}

pass contains item.at if {
	some item in items
	item.tagged.is == "known"
}
