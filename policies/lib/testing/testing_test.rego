# METADATA
# description: >-
#   Small models for tests, and what a rule says of them. Each test names its handles itself; the
#   subject is 1 unless there are several, and a value that a test does not care about is at 0.
package stepwarden.lib.testing

# A model of the given lists, all others empty.
model(lists) := object.union(
	{
		"version": "1",
		"machines": [],
		"unread": [],
		"problems": [],
		"flows": [],
		"states": [],
		"tasks": [],
		"choices": [],
		"maps": [],
		"retriers": [],
		"catchers": [],
		"sagas": [],
		"saga_tasks": [],
		"compensations": [],
		"saga_parallels": [],
		"nested_executions": [],
		"roles": [],
		"trust_statements": [],
		"statements": [],
		"attached_policies": [],
		"log_groups": [],
		"keys": [],
		"activities": [],
		"message_targets": [],
		"buckets": [],
		"secrets": [],
		"resources": [],
	},
	lists,
)

known(value, at) := {"is": "known", "value": value, "at": at}

unknown(at) := {"is": "unknown", "until": "deployment", "reason": "a parameter", "at": at}

unknown_until_run(at) := {"is": "unknown", "until": "run", "reason": "from the input", "at": at}

absent(at) := {"is": "absent", "at": at}

# An item of the model with some of its fields changed, also inside of integration and the like.
changed(item, fields) := overlaid(item, {name: value |
	some name, new in fields
	value := renewed(object.get(item, name, {}), new)
})

renewed(_, new) := new if not holds_values(new)

renewed(old, new) := overlaid(old, new) if holds_values(new)

overlaid(item, fields) := object.union(object.remove(item, object.keys(fields)), fields)

holds_values(field) if {
	is_object(field)
	not field.is
}

# A machine that a resource declares, of type STANDARD, with the given fields changed.
machine(fields) := changed(
	{
		"at": 1,
		"name": "Orders",
		"declared": true,
		"type": known("STANDARD", 0),
		"definition": known(true, 0),
		"timeout_seconds": absent(1),
		"role": known(0, 0),
		"role_generated": false,
		"logging": {
			"level": absent(1),
			"include_execution_data": known(false, 1),
			"log_group": absent(1),
			"destinations": [],
		},
		"tracing": absent(1),
		"encryption": {
			"type": absent(1),
			"kms_key_id": absent(1),
			"key": absent(1),
			"refers_to": "",
			"kms_data_key_reuse_period_seconds": absent(1),
		},
		"tagged": absent(1),
	},
	fields,
)

# A definition that stands alone.
definition := machine({"declared": false, "type": absent(1), "role": absent(1)})

# A Task of machine 0 that puts an item into a table, with the given fields changed.
task(fields) := changed(
	{
		"at": 1,
		"machine": 0,
		"name": "Work",
		"query_language": "JSONPath",
		"workflow_type": known("STANDARD", 0),
		"resource": known("arn:aws:states:::dynamodb:putItem", 0),
		"integration": {
			"kind": known("optimized", 0),
			"service": "dynamodb",
			"action": "putItem",
			"pattern": known("request-response", 0),
			"supported_patterns": ["request-response"],
		},
		"timeout_seconds": absent(1),
		"heartbeat_seconds": absent(1),
		"passes_task_token": absent(1),
		"with_decryption": absent(1),
		"call": {
			"names": known(["TableName", "Item"], 0),
			"qualified": absent(1),
			"names_parent": absent(1),
			"assign_public_ip": absent(1),
			"enable_execute_command": absent(1),
			"https": absent(1),
		},
	},
	fields,
)

# A Distributed Map of machine 0 with a Catch, with the given fields changed.
map(fields) := changed(
	{
		"at": 1,
		"machine": 0,
		"name": "Work",
		"mode": known("DISTRIBUTED", 0),
		"workflow_type": known("STANDARD", 0),
		"tolerated_failure_percentage": absent(1),
		"catches": known(true, 0),
		"max_concurrency": absent(4),
	},
	fields,
)

# A log group of machine 0, with the given fields changed.
log_group(fields) := changed(
	{
		"at": 1,
		"name": "Logs",
		"machines": [0],
		"vended": known(true, 0),
		"kms_key_id": absent(1),
		"retention_in_days": known(30, 0),
	},
	fields,
)

# A queue that task 0 names, with the given fields changed.
message_target(fields) := changed(
	{
		"at": 1,
		"name": "Waiting",
		"kind": "queue",
		"tasks": [0],
		"kms_master_key_id": absent(2),
		"sqs_managed_sse_enabled": absent(1),
		"protocols": [],
	},
	fields,
)

# Data that state, task and Map 0 take somewhere, with the given fields changed.
flow(fields) := changed(
	{
		"from": known("execution_input", 0),
		"machine": 0,
		"state": 0,
		"task": 0,
		"map": -1,
		"into": "payload",
		"grade": "whole",
		"source": "",
		"way": ["A", "Work"],
	},
	fields,
)

# A retrier of the task with the defaults, with the given fields changed.
retrier(fields) := changed(
	{
		"at": 1,
		"machine": 0,
		"state": "Work",
		"error_equals": known(["States.TaskFailed"], 0),
		"last": true,
		"max_attempts": absent(1),
		"backoff_rate": absent(1),
		"max_delay_seconds": absent(1),
	},
	fields,
)

# A saga of machine 0 whose ways are known, with the given fields changed.
saga(fields) := changed(
	{
		"at": 0,
		"machine": 0,
		"workflow_type": known("STANDARD", 0),
		"ways": known(true, 0),
		"starts": absent(0),
	},
	fields,
)

# A task of it that changes something and after whose failure all is undone, with the given fields
# changed.
saga_task(fields) := changed(
	{
		"at": 1,
		"machine": 0,
		"name": "Work",
		"changes": true,
		"compensation": "",
		"idempotent": false,
		"pending": known(true, 1),
		"left": "",
		"left_compensation": "",
		"leads_to": "",
		"route": 1,
	},
	fields,
)

# An Allow statement of role 0 that allows nothing yet, with the given fields changed.
statement(fields) := changed(
	{
		"at": 1,
		"role": 0,
		"effect": known("Allow", 0),
		"actions": [],
		"not_action": false,
		"resources": [],
		"not_resource": false,
		"conditions": [],
	},
	fields,
)

action(wildcard, matches, at) := {"value": known("", at), "wildcard": wildcard, "matches": matches}

# A resource that begins with a wildcard if it has one; others are of a table.
resource(wildcard, at) := {"value": known("", at), "wildcard": wildcard, "prefix": beginning(wildcard), "refers_to": ""}

beginning(wildcard) := "dynamodb:table/" if wildcard == "none"

beginning(wildcard) := "" if wildcard != "none"

# A managed policy of AWS that attaches to role 0.
attached_policy(name, at) := {
	"at": at,
	"role": 0,
	"machine": -1,
	"arn": known(concat("", ["arn:aws:iam::aws:policy/", name]), at),
	"aws_managed": name,
}

# An Allow statement of the trust policy of role 0, with the given fields changed.
trust_statement(fields) := changed(
	{
		"at": 1,
		"role": 0,
		"effect": known("Allow", 0),
		"principals": [step_functions],
		"not_principal": false,
		"conditions": [],
	},
	fields,
)

step_functions := {"type": "Service", "value": known("states.amazonaws.com", 0)}

condition(key) := {"at": 0, "operator": "StringEquals", "key": key, "values": [known("x", 0)]}

# A role that was read entirely, with the given fields changed.
role(fields) := changed(
	{
		"at": 1,
		"name": "OrdersRole",
		"machines": [0],
		"shared_with": [],
		"trust": known(true, 0),
		"policies": known(true, 0),
	},
	fields,
)

# Whether a rule decides one subject so, and nothing else.
violates(rule, at, subject) if decides(rule, "violation", subject, {"at": at, "for": subject})

# Whether the rule blames one value for one subject, and adds something.
violates_with(rule, at, subject, added) if {
	decides(rule, "violation", subject, {"at": at, "for": subject, "with": added})
}

# The same with edits that mend it.
violates_with_fix(rule, at, subject, fix) if {
	decides(rule, "violation", subject, {"at": at, "for": subject, "fix": fix})
}

undetermined(rule, at, subject) if decides(rule, "undetermined", subject, {"at": at, "for": subject})

passes(rule, subject) if decides(rule, "pass", subject, subject)

not_applicable(rule) if says(rule, undecided)

decides(rule, outcome, subject, decision) if {
	says(rule, object.union(undecided, {"applies": {subject}, outcome: {decision}}))
}

says(rule, decisions) if {
	every name, decided in decisions {
		rule[name] == decided
	}
}

undecided := {"applies": set(), "violation": set(), "undetermined": set(), "pass": set()}
