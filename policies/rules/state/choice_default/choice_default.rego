# METADATA
# scope: package
# title: Choice without Default
# description: >-
#   When no rule of a Choice state matches its input and there is no Default, the execution fails
#   with States.NoChoiceMatched. A Choice state has no Catch field, so nothing handles the error
#   inside that state: the workflow stops between two steps, and what the earlier steps did is
#   neither completed nor undone. AWS accepts the definition; the error strikes at run time, with
#   the first input that nobody thought of.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html
#     description: Choice workflow state
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
#     description: Handling errors in Step Functions workflows
# custom:
#   id: STATE-03
#   severity: MEDIUM
#   message: "`{state}` has no Default, so an input that no rule matches ends the execution with States.NoChoiceMatched"
#   fix: Add a Default that leads to a state for unexpected input, such as one that undoes earlier steps and fails.
package stepwarden.rules.state.choice_default

import data.stepwarden.lib.definitions

applies contains choice.at if some choice in input.choices

applies contains part.for if some part in definitions.unread

violation contains {"at": choice.default_state.at, "for": choice.at, "fix": fix(choice)} if {
	some choice in input.choices
	choice.default_state.is == "absent"
}

undetermined contains part if some part in definitions.unread

pass contains choice.at if {
	some choice in input.choices
	choice.default_state.is != "absent"
}

# A failure under a name of its own, in place of one that says neither where nor why. Where a
# handler may wait for the name that AWS gives it, the failure stays as it is.
fix(choice) := [] if minded[choice.machine]

fix(choice) := [{"at": choice.at, "add_state": {
	"from": "Default",
	"name": sprintf("%s matched nothing", [substring(choice.name, 0, 60)]),
	"state": {
		"Type": "Fail",
		"Error": "NoChoiceMatched",
		"Cause": "No rule of the Choice state before this one matched its input.",
	},
}}] if {
	not minded[choice.machine]
}

minded contains handler.machine if {
	some handlers in [input.retriers, input.catchers]
	some handler in handlers
	may_name(handler.error_equals)
}

may_name(errors) if "States.NoChoiceMatched" in errors.value

may_name(errors) if errors.is == "unknown"
