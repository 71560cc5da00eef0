/** Checks definitions against the Amazon States Language. */
@NullMarked
package io.stepwarden.engine.asl.check;

import org.jspecify.annotations.NullMarked;
