/** Makes the JVM classes and the memory image when the module is built; not part of the jar. */
@NullMarked
package io.stepwarden.rego.build;

import org.jspecify.annotations.NullMarked;
