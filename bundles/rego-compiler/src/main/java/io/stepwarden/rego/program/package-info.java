/**
 * The Go program as JVM classes: its memory image, its instances, and what it may ask of the host.
 */
@NullMarked
package io.stepwarden.rego.program;

import org.jspecify.annotations.NullMarked;
