# METADATA
# title: The decisions of all rules
# description: >-
#   Collects the packages below stepwarden.rules so that adding a rule changes nothing
#   here. Each area is a rule of its own: all of them in one would make a function that the JVM
#   does not compile.
package stepwarden.main

# METADATA
# entrypoint: true
decisions["encryption"] := outcomes(data.stepwarden.rules.encryption)

decisions["iam"] := outcomes(data.stepwarden.rules.iam)

decisions["invocation"] := outcomes(data.stepwarden.rules.invocation)

decisions["logging"] := outcomes(data.stepwarden.rules.logging)

decisions["state"] := outcomes(data.stepwarden.rules.state)

# What the rules of an area decide, without the values that they have between input and decision.
outcomes(area) := {name: object.filter(rule, ["applies", "pass", "undetermined", "violation"]) |
	some name, rule in area
}
