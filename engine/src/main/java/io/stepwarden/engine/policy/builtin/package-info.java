/** The built-in functions of Rego that a policy's module leaves to its host. */
@NullMarked
package io.stepwarden.engine.policy.builtin;

import org.jspecify.annotations.NullMarked;
