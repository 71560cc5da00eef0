// Package ir has this file in place of OPA's, for this build alone: the compiler formats every statement of a plan, twice,
// for a debug log that nobody reads, and that is a fifth of the time of a build.
package ir

import "io"

// Pretty writes nothing.
func Pretty(io.Writer, any) error {
	return nil
}
