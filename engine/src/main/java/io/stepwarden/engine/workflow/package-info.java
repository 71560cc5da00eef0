/** Puts workflows together with the roles, logs and keys that surround them. */
@NullMarked
package io.stepwarden.engine.workflow;

import org.jspecify.annotations.NullMarked;
