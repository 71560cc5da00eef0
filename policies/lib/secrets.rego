# METADATA
# description: The tasks of each machine, by its index, whose data holds a secret.
package stepwarden.lib.secrets

# The names of the tasks that certainly handle a secret or a task token.
tasks[task.machine] contains task.name if {
	some task in input.tasks
	sensitive(task)
}

# What is not known and might be such a task.
doubts[part.machine] contains part.at if some part in input.unread

doubts[task.machine] contains task.integration.kind.at if {
	some task in input.tasks
	task.integration.kind.is == "unknown"
}

doubts[task.machine] contains task.passes_task_token.at if {
	some task in input.tasks
	task.integration.pattern.value == "wait-for-task-token"
	task.passes_task_token.is == "unknown"
}

doubts[task.machine] contains task.with_decryption.at if {
	some task in input.tasks
	may_decrypt(task)
}

sensitive(task) if {
	task.integration.pattern.value == "wait-for-task-token"
	task.passes_task_token.value
}

sensitive(task) if fetches(task)

# Whether a task gets a secret.
fetches(task) if task.integration.action in secret_results[task.integration.service]

fetches(task) if {
	task.integration.service == "ssm"
	task.integration.action in parameter_reads
	task.with_decryption.value
}

# Whether a task asks Parameter Store in a way that may return a secret.
may_decrypt(task) if {
	task.integration.service == "ssm"
	task.integration.action in parameter_reads
	task.with_decryption.is == "unknown"
}

# The calls whose result always holds a secret, by service.
secret_results := {
	"cognitoidentity": {"getCredentialsForIdentity"},
	"ecr": {"getAuthorizationToken"},
	"iam": {"createAccessKey"},
	"kms": {"decrypt", "generateDataKey"},
	"secretsmanager": {"batchGetSecretValue", "getRandomPassword", "getSecretValue"},
	"sts": {"assumeRole", "assumeRoleWithWebIdentity", "getFederationToken", "getSessionToken"},
}

# Those of Parameter Store return secrets if they are asked to decrypt them.
parameter_reads := {"getParameter", "getParameterHistory", "getParameters", "getParametersByPath"}
