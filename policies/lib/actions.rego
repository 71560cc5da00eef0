# METADATA
# description: What rules know of the actions that tasks call.
package stepwarden.lib.actions

# Those of AWS SDK integrations that hand out rights, destroy data or keys, or switch off what
# watches, by service.
dangerous := {
	"account": {"disableRegion", "putAlternateContact"},
	"cloudtrail": {"deleteEventDataStore", "deleteTrail", "putEventSelectors", "stopLogging", "updateTrail"},
	"config": {"deleteConfigurationRecorder", "deleteDeliveryChannel", "stopConfigurationRecorder"},
	"dynamodb": {"deleteBackup", "deleteTable"},
	"ec2": {
		"authorizeSecurityGroupIngress",
		"deleteFlowLogs",
		"deleteSnapshot",
		"deleteVolume",
		"modifyImageAttribute",
		"modifySnapshotAttribute",
		"runInstances",
		"terminateInstances",
	},
	"guardduty": {"deleteDetector", "disassociateFromAdministratorAccount", "stopMonitoringMembers"},
	"kms": {"createGrant", "disableKey", "putKeyPolicy", "scheduleKeyDeletion"},
	"lambda": {"addPermission", "createFunctionUrlConfig", "updateFunctionCode"},
	"organizations": {"closeAccount", "deletePolicy", "detachPolicy", "leaveOrganization", "removeAccountFromOrganization"},
	"rds": {"deleteDBCluster", "deleteDBClusterSnapshot", "deleteDBInstance", "deleteDBSnapshot", "modifyDBSnapshotAttribute"},
	"s3": {
		"deleteBucket",
		"deleteBucketEncryption",
		"deleteBucketPolicy",
		"deletePublicAccessBlock",
		"putBucketAcl",
		"putBucketPolicy",
		"putPublicAccessBlock",
	},
	"secretsmanager": {"deleteSecret", "putResourcePolicy"},
	"securityhub": {"disableSecurityHub"},
	"sts": {"assumeRole", "assumeRoleWithSAML", "assumeRoleWithWebIdentity", "getFederationToken", "getSessionToken"},
}

# Those that start a job and can wait for its end, by service.
jobs := {
	"athena": {"startQueryExecution"},
	"batch": {"submitJob"},
	"bedrock": {"createModelCustomizationJob"},
	"codebuild": {"retryBuildBatch", "startBuild", "startBuildBatch"},
	"databrew": {"startJobRun"},
	"ecs": {"runTask"},
	"eks": {"runJob"},
	"elasticmapreduce": {"addStep"},
	"emr-containers": {"startJobRun"},
	"emr-serverless": {"startJobRun"},
	"glue": {"startJobRun"},
	"mediaconvert": {"createJob"},
	"sagemaker": {
		"createHyperParameterTuningJob",
		"createLabelingJob",
		"createProcessingJob",
		"createTrainingJob",
		"createTransformJob",
	},
}

# What AWS SDK integrations call the service of an optimised one, where the names differ.
sdk_names := {
	"elasticmapreduce": "emr",
	"emr-containers": "emrcontainers",
	"emr-serverless": "emrserverless",
}

# What services hand on that somebody else receives, in words.
receivers := {
	"apigateway": "an API",
	"events": "an event bus",
	"eventbridge": "an event bus",
	"http": "an HTTP endpoint",
	"pinpoint": "people",
	"ses": "people by mail",
	"sesv2": "people by mail",
	"sns": "a topic",
	"sqs": "a queue",
}

# Those that reach a person or another system each time they are called, and the parameters by
# which a second call is known to be the same, by service and action.
messages := {
	"pinpoint": {"sendMessages": set(), "sendUsersMessages": set()},
	"ses": {"sendEmail": set(), "sendRawEmail": set(), "sendTemplatedEmail": set()},
	"sesv2": {"sendEmail": set()},
	"sns": {"publish": {"MessageDeduplicationId", "MessageGroupId"}},
	"sqs": {"sendMessage": {"MessageDeduplicationId", "MessageGroupId"}},
}
