# METADATA
# scope: package
# title: events:PutRule/PutTargets not limited to the managed rule
# description: >-
#   For `.sync` tasks, Step Functions keeps an EventBridge rule of its own in the account, whose name
#   begins with StepFunctionsGetEventsFor or StepFunctionsGetEventFor. A role that may write any rule
#   can send any event of the account to any target, or stop what other rules do. A name that is
#   slightly wrong allows nothing: AWS then refuses the state machine with "is not authorized to
#   create managed-rule". Rules of other names in Resource are taken for the workflow's own, and
#   names of managed rules that are not known here for right. A condition on events:ManagedBy or
#   events:TargetArn limits the statement, so it passes. AWS never reports the wide grant.
# related_resources:
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html
#     description: How Step Functions generates IAM policies for integrated services
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/emr-serverless-iam.html
#     description: IAM policies for calling Amazon EMR Serverless
# custom:
#   id: IAM-16
#   severity: MEDIUM
#   message: "A policy in `{subject}` lets the execution role write {rules}"
#   fix: Name the managed rule of the integration in Resource, such as `rule/StepFunctionsGetEventsForECSTaskRule`.
#   controls: [SEC03-BP02]
package stepwarden.rules.iam.managed_rule

import data.stepwarden.lib.grants

writing := {"events:PutRule", "events:PutTargets"}

granted := grants.beyond("events:rule/StepFunction", writing)

applies contains grant.at if some grant in granted

applies contains part.for if some part in grants.unread(violation)

violation contains {"at": at, "for": grant.at, "with": {"rules": "rules of any name"}} if {
	some grant in granted
	not limited[grant.at]
	some at in grant.unlimited
}

violation contains {"at": wrong.at, "for": wrong.statement, "with": {"rules": rules}} if {
	some wrong in misspelt
	rules := sprintf("a rule that Step Functions never makes; its own is %s", [wrong.right])
}

undetermined contains {"at": at, "for": grant.at} if {
	some grant in granted
	not limited[grant.at]
	some at in grant.unclear
}

undetermined contains part if some part in grants.unread(violation)

pass contains grant.at if {
	some grant in granted
	count(grant.unlimited | grant.unclear) == 0
	not at_fault[grant.at]
}

pass contains grant.at if {
	some grant in granted
	limited[grant.at]
	not at_fault[grant.at]
}

# The statements about the managed rules of one service, or about some targets.
limited contains statement.at if {
	some statement in grants.allowing
	some condition in statement.conditions
	condition.key in {"events:managedby", "events:targetarn"}
	grants.limits(condition)
}

at_fault contains wrong.statement if some wrong in misspelt

misspelt contains {"at": resource.value.at, "statement": statement.at, "right": right} if {
	some statement in grants.allowing
	grants.allows(statement, writing)
	not statement.not_resource
	some resource in statement.resources
	resource.wildcard == "none"
	right := right_names[plain(resource.prefix)]
	resource.prefix != concat("", ["events:rule/", right])
}

# The names of managed rules, by how they are told: without regard to case, and `GetEvents` for
# `GetEvent`.
right_names := object.union(
	{plain(concat("", ["events:rule/", name])): name | some name in managed},
	{"events:rule/stepfunctionsgeteventforemrserverlessjobrunrule": "StepFunctionsGetEventsForEMRServerlessJobRule"},
)

plain(name) := replace(lower(name), "getevents", "getevent")

managed := {
	"StepFunctionsGetEventForCodeBuildStartBuildBatchRule",
	"StepFunctionsGetEventForCodeBuildStartBuildRule",
	"StepFunctionsGetEventForEMRAddJobFlowStepsRule",
	"StepFunctionsGetEventForEMRRunJobFlowRule",
	"StepFunctionsGetEventForEMRTerminateJobFlowsRule",
	"StepFunctionsGetEventsForBatchJobsRule",
	"StepFunctionsGetEventsForECSTaskRule",
	"StepFunctionsGetEventsForEMRServerlessApplicationRule",
	"StepFunctionsGetEventsForEMRServerlessJobRule",
	"StepFunctionsGetEventsForMediaConvertJobRule",
	"StepFunctionsGetEventsForSageMakerTrainingJobsRule",
	"StepFunctionsGetEventsForSageMakerTransformJobsRule",
	"StepFunctionsGetEventsForStepFunctionsExecutionRule",
}
