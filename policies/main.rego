# METADATA
# title: The decisions of all rules
# description: >-
#   Collects the packages below stepwarden.rules as they are, so that adding a rule changes nothing
#   here. Each area is a rule of its own: all of them in one would make a function that the JVM
#   does not compile.
package stepwarden.main

# METADATA
# entrypoint: true
decisions["encryption"] := data.stepwarden.rules.encryption

decisions["iam"] := data.stepwarden.rules.iam

decisions["invocation"] := data.stepwarden.rules.invocation

decisions["logging"] := data.stepwarden.rules.logging

decisions["state"] := data.stepwarden.rules.state
