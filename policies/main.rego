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

# All decisions once more in two parts of the same weight, which a host can evaluate side by side.
on_states["state"] := decisions.state

on_the_rest["encryption"] := decisions.encryption

on_the_rest["iam"] := decisions.iam

on_the_rest["invocation"] := decisions.invocation

on_the_rest["logging"] := decisions.logging

# What the rules of an area decide, without the values that they have between input and decision.
outcomes(area) := {name: object.filter(rule, ["applies", "pass", "undetermined", "violation"]) |
	some name, rule in area
}
