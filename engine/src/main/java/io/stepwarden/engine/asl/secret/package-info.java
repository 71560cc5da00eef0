/** Finds the secrets that stand in definitions as literals. */
@NullMarked
package io.stepwarden.engine.asl.secret;

import org.jspecify.annotations.NullMarked;
