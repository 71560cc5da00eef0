# METADATA
# scope: package
# title: Role shared by several state machines / with Lambda
# description: >-
#   What runs under a shared role may do what each of its users needs: a function that a task calls
#   may start the workflow's jobs, and one workflow may write the tables of the next. The trust
#   policy has to let in all of their services, too. Judged is what the template shows; machines of
#   other templates may share the role as well. A role that SAM generates has one user. AWS accepts it and never reports it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_least_privileges.html
#     description: Grant least privilege access
#   - ref: https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html
#     description: Creating an IAM role for your state machine
# custom:
#   id: IAM-20
#   severity: MEDIUM
#   message: "`{subject}` is the role of {users}"
#   fix: Give each state machine, function and job a role of its own, with the permissions that it needs.
#   controls: [SEC03-BP02]
package stepwarden.rules.iam.shared_role

import data.stepwarden.lib.roles

applies contains role.at if some role in input.roles

applies contains machine.role.at if {
	some machine in input.machines
	machine.role_generated
}

applies contains part.for if some part in roles.elsewhere

violation contains {"at": role.at, "for": role.at, "with": {"users": concat(", ", users(role))}} if {
	some role in input.roles
	count(users(role)) > 1
}

undetermined contains part if some part in roles.elsewhere

pass contains role.at if {
	some role in input.roles
	count(users(role)) == 1
}

pass contains machine.role.at if {
	some machine in input.machines
	machine.role_generated
}

users(role) := array.concat(
	[input.machines[machine].name | some machine in role.machines],
	role.shared_with,
)
