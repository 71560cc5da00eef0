# METADATA
# scope: package
# title: States.ALL not last/alone in Catch or Retry
# description: >-
#   States.ALL matches every error name that can be caught, so what is listed beside it or after it
#   never matches: a catcher that undoes a payment can be dead without looking so. The Amazon States
#   Language wants States.ALL alone in its ErrorEquals and in the last item of Retry or Catch. AWS
#   refuses other definitions when they are deployed, with SCHEMA_VALIDATION_FAILED.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html
#     description: Handling errors in Step Functions workflows
#   - ref: https://states-language.net/spec.html#errors
#     description: Amazon States Language, errors
# custom:
#   id: STATE-12
#   severity: HIGH
#   message: "`{state}` has States.ALL beside another error name, or before the last item of its Retry or Catch"
#   fix: Give States.ALL an item of its own, the last of the Retry or Catch field.
package stepwarden.rules.state.states_all_last

import data.stepwarden.lib.definitions

applies contains handler.at if {
	some handlers in [input.retriers, input.catchers]
	some handler in handlers
}

applies contains part.for if some part in definitions.unread

violation contains {"at": handler.error_equals.at, "for": handler.at, "fix": fix(handler)} if {
	some handlers in [input.retriers, input.catchers]
	some handler in handlers
	misplaced(handler)
}

undetermined contains {"at": handler.error_equals.at, "for": handler.at} if {
	some handlers in [input.retriers, input.catchers]
	some handler in handlers
	handler.error_equals.is == "unknown"
}

undetermined contains part if some part in definitions.unread

pass contains handler.at if {
	some handlers in [input.retriers, input.catchers]
	some handler in handlers
	handler.error_equals.is != "unknown"
	not misplaced(handler)
}

misplaced(handler) if {
	"States.ALL" in handler.error_equals.value
	not handler.last
}

misplaced(handler) if {
	"States.ALL" in handler.error_equals.value
	count(handler.error_equals.value) > 1
}

# AWS takes none of these definitions, so that no run changes. Of the two faults together each would
# hide what the other's edit does, so they are left to people.
fix(handler) := [{"at": handler.at, "move": "last"}] if {
	not handler.last
	alone(handler)
}

# States.ALL matches these names already, so that they go without a loss.
fix(handler) := [{"at": handler.error_equals.at, "remove": covered(handler)}] if {
	handler.last
	not alone(handler)
	not names_uncovered(handler)
}

fix(handler) := [] if {
	not handler.last
	not alone(handler)
}

fix(handler) := [] if names_uncovered(handler)

alone(handler) if count(handler.error_equals.value) == 1

covered(handler) := [name | some name in handler.error_equals.value; name != "States.ALL"]

# See https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html.
names_uncovered(handler) if {
	some name in ["States.DataLimitExceeded", "States.Runtime"]
	name in handler.error_equals.value
}
