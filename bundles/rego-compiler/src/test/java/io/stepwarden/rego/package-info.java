/** Tests of the compiler in the JVM. */
@NullMarked
package io.stepwarden.rego;

import org.jspecify.annotations.NullMarked;
