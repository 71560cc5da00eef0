# METADATA
# description: What rules about sagas have in common.
package stepwarden.lib.sagas

import data.stepwarden.lib.definitions

# What keeps every rule about sagas from deciding: parts that could not be read, and targets that
# are not known.
open contains part if some part in definitions.unread

open contains {"at": saga.ways.at, "for": saga.at} if {
	some saga in input.sagas
	saga.ways.is == "unknown"
}
