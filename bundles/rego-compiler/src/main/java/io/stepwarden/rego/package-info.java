/** OPA's compiler, test runner and evaluator for Rego, inside the JVM. */
@NullMarked
package io.stepwarden.rego;

import org.jspecify.annotations.NullMarked;
