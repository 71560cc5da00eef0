# METADATA
# scope: package
# title: "HTTP Task: states:InvokeHTTPEndpoint without states:HTTPEndpoint or states:HTTPMethod"
# description: >-
#   The condition keys states:HTTPEndpoint and states:HTTPMethod say which URLs a workflow may call
#   and how. Without them, or with `*` or `http://` in them, a changed definition or a URL from the
#   input can send data to any host, or have a connection's credentials sent there. Judged are
#   statements that name the action and, in roles of state machines that call an HTTP endpoint,
#   wildcards that cover it; `states:*` alone breaks IAM-08. AWS accepts the policy and never reports
#   it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
#     description: Call HTTPS APIs in Step Functions workflows
# custom:
#   id: IAM-17
#   severity: HIGH
#   message: "A policy in `{subject}` does not limit the URLs or the methods of the execution role's HTTP calls"
#   fix: Compare states:HTTPEndpoint with the `https://` URLs of the tasks in StringLike, and states:HTTPMethod with their methods.
#   controls: [SEC03-BP02]
package stepwarden.rules.iam.http_endpoint

import data.stepwarden.lib.endpoints
import data.stepwarden.lib.grants

invoking := {"states:InvokeHTTPEndpoint"}

# The statements that are judged, each with what it leaves open and what is unclear about that.
granted := [grant |
	some statement in grants.allowing
	grants.allows_or_may(statement, invoking)
	doubts := in_doubt(statement)
	grant := {"at": statement.at, "open": open(statement), "unclear": unclear(statement), "doubts": doubts}
]

applies contains grant.at if some grant in granted

applies contains part.for if some part in endpoints.unread(violation)

violation contains {"at": at, "for": grant.at} if {
	some grant in granted
	grant.doubts == set()
	some at in grant.open
}

undetermined contains {"at": at, "for": grant.at} if {
	some grant in granted
	grant.doubts == set()
	grant.open == set()
	some at in grant.unclear
}

undetermined contains {"at": at, "for": grant.at} if {
	some grant in granted
	count(grant.open | grant.unclear) > 0
	some at in grant.doubts
}

undetermined contains part if some part in endpoints.unread(violation)

pass contains grant.at if {
	some grant in granted
	grant.open | grant.unclear == set()
}

# What would have to be known to tell whether a statement is judged; nothing for others.
in_doubt(statement) := set() if named(statement)

in_doubt(statement) := grants.unclear_actions(statement) if {
	not named(statement)
	endpoints.callers[statement.role]
}

in_doubt(statement) := endpoints.unclear_callers[statement.role] if {
	not named(statement)
	grants.allows(statement, invoking)
}

named(statement) if {
	not statement.not_action
	some action in statement.actions
	action.wildcard in {"none", "partial"}
	"states:InvokeHTTPEndpoint" in action.matches
}

open(statement) := {at |
	some key in {"states:httpendpoint", "states:httpmethod"}
	not narrow(statement, key)
	some at in open_at(statement, key)
}

open_at(statement, key) := {statement.at} if count(compared(statement, key)) == 0

open_at(statement, key) := {value.at |
	some value in compared(statement, key)
	anything(key, value)
} if {
	count(compared(statement, key)) > 0
}

unclear(statement) := {value.at |
	some key in {"states:httpendpoint", "states:httpmethod"}
	not narrow(statement, key)
	some value in compared(statement, key)
	value.is == "unknown"
}

compared(statement, key) := [value |
	some condition in statement.conditions
	condition.key == key
	grants.limits(condition)
	some value in condition.values
]

narrow(statement, key) if {
	some condition in statement.conditions
	condition.key == key
	grants.limits(condition)
	every value in condition.values {
		value.is == "known"
		not anything(key, value)
	}
}

anything("states:httpmethod", value) if value.value == "*"

anything("states:httpendpoint", value) if startswith(value.value, "http://")

anything("states:httpendpoint", value) if {
	value.value in {"*", "http*", "https*", "http*://*", "https://*", "https://*/*"}
}
