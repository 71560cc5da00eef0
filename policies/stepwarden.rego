# METADATA
# scope: subpackages
# description: Every package of Stepwarden sees the model of a template as its input.
# schemas:
#   - input: schema.model
package stepwarden
