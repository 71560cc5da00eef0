# METADATA
# scope: package
# title: ItemReader/ResultWriter bucket or key taken from execution input
# description: >-
#   Whoever starts the execution then chooses which object the role of the workflow reads, or where it
#   writes: with the rights of the role and not with their own. The role needs `s3:GetObject` or
#   `s3:PutObject` on everything that may be chosen, in the end on `*`. The rule follows the data
#   through filters, variables and earlier states. What is made of the input with an expression, such
#   as `States.Format`, is undetermined, as the fixed part may limit it. AWS accepts the definition and
#   never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/iam-policies-eg-dist-map.html
#     description: IAM policies for using Distributed Map states
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
#     description: The confused deputy problem
# custom:
#   id: STATE-15
#   severity: HIGH
#   message: "`{state}` lets the caller of the execution choose what is read or written: the value comes from the input ({way})"
#   fix: Write the bucket into the definition, and limit the key to a prefix that the definition sets.
#   controls: [SEC03-BP02]
package stepwarden.rules.state.caller_chosen_object

import data.stepwarden.lib.definitions
import data.stepwarden.lib.flows

# Where Distributed Maps take the object from that they read, or that they write.
objects := [flow |
	some flow in input.flows
	flow.into in {"item_reader", "result_writer"}
	definitions.may_be_distributed(input.maps[flow.map])
]

# The Maps that take it from data.
taking contains flow.map if some flow in objects

applies contains map.at if {
	some map in input.maps
	definitions.may_be_distributed(map)
}

applies contains part.for if some part in definitions.unread

violation contains {
	"at": flow.from.at,
	"for": input.maps[flow.map].at,
	"with": {"way": flows.way(flow)},
} if {
	some flow in objects
	flows.from_caller(flow)
}

undetermined contains {"at": flow.from.at, "for": input.maps[flow.map].at} if {
	some flow in objects
	flows.may_be_from_caller(flow)
}

undetermined contains part if some part in definitions.unread

pass contains map.at if {
	some index, map in input.maps
	definitions.may_be_distributed(map)
	not taking[index]
}
