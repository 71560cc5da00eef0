# METADATA
# scope: package
# title: Secret fetched into state data without narrowing
# description: >-
#   What a task returns becomes data of the execution: it stands in plain text in the history, in the
#   logs where data is logged, and in the input of the states that follow. The rule knows the calls
#   that return a secret, such as `secretsmanager:getSecretValue`, `ssm:getParameter` with
#   WithDecryption or `sts:assumeRole`, and follows the member that holds it. ResultPath null, and a
#   ResultSelector or an Output without that member, leave it behind; `$.x` alone does not. Variables
#   stand in the history too. AWS accepts the definition and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/data-protection.html
#     description: Data protection in Step Functions
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html
#     description: Using CloudWatch Logs to log execution history
# custom:
#   id: STATE-07
#   severity: HIGH
#   message: "`{state}` keeps the secret that it fetches in {place}, where history and logs show it"
#   fix: Fetch the secret in the function or the connection that needs it, or leave it behind with ResultPath null or a ResultSelector without it.
#   controls: [SEC08-BP02]
package stepwarden.rules.state.fetched_secret

import data.stepwarden.lib.definitions
import data.stepwarden.lib.secrets

places := {"output": "its output", "variable": "a variable"}

# Where tasks keep the secrets that they fetch.
kept := [flow | some flow in input.flows; places[flow.into]; flow.from.value == "secret"]

keeping contains flow.task if some flow in kept

applies contains task.at if {
	some task in input.tasks
	may_fetch(task)
}

applies contains part.for if some part in definitions.unread

violation contains {
	"at": flow.from.at,
	"for": input.tasks[flow.task].at,
	"with": {"place": places[flow.into]},
} if {
	some flow in kept
}

undetermined contains {"at": task.integration.kind.at, "for": task.at} if {
	some task in input.tasks
	task.integration.kind.is == "unknown"
}

undetermined contains {"at": task.with_decryption.at, "for": task.at} if {
	some task in input.tasks
	secrets.may_decrypt(task)
}

undetermined contains part if some part in definitions.unread

pass contains task.at if {
	some index, task in input.tasks
	secrets.fetches(task)
	not keeping[index]
}

may_fetch(task) if secrets.fetches(task)

may_fetch(task) if secrets.may_decrypt(task)

may_fetch(task) if task.integration.kind.is == "unknown"
