# METADATA
# scope: package
# title: Plaintext http:// endpoint in HTTP Task or webhook subscription
# description: >-
#   What goes over http:// can be read and changed on the way, and so can the credentials of the
#   connection. HTTP tasks take https:// only, and fail with another one; SNS delivers to webhooks by
#   http as well, and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/call-https-apis.html
#     description: Call HTTPS APIs in Step Functions workflows
#   - ref: https://docs.aws.amazon.com/sns/latest/dg/sns-http-https-endpoint-as-subscriber.html
#     description: Fanout Amazon SNS notifications to HTTPS endpoints
# custom:
#   id: ENC-11
#   severity: HIGH
#   message: "`{state}` sends data over http, in plain text"
#   fix: Use an endpoint with https.
#   controls: [SEC09-BP02]
package stepwarden.rules.encryption.plaintext_endpoint

# Tasks that call an endpoint, and tasks that publish to a topic with subscriptions.
calls contains {"at": task.at, "https": task.call.https} if {
	some task in input.tasks
	task.call.https.is != "absent"
}

deliveries contains {"at": input.tasks[index].at, "protocol": protocol} if {
	some target in input.message_targets
	some index in target.tasks
	some protocol in target.protocols
}

applies contains call.at if some call in calls

applies contains delivery.at if some delivery in deliveries

violation contains {"at": call.https.at, "for": call.at} if {
	some call in calls
	call.https.value == false
}

violation contains {"at": delivery.at, "for": delivery.at} if {
	some delivery in deliveries
	delivery.protocol.value == "http"
}

undetermined contains {"at": call.https.at, "for": call.at} if {
	some call in calls
	call.https.is == "unknown"
}

undetermined contains {"at": delivery.protocol.at, "for": delivery.at} if {
	some delivery in deliveries
	delivery.protocol.is == "unknown"
}

pass contains call.at if {
	some call in calls
	call.https.value == true
}

pass contains delivery.at if {
	some delivery in deliveries
	delivery.protocol.is == "known"
	delivery.protocol.value != "http"
}
