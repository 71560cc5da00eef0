/** Tests of the program's memory and instances. */
@NullMarked
package io.stepwarden.rego.program;

import org.jspecify.annotations.NullMarked;
