/** OPA's own test cases, run against the evaluation host. */
@NullMarked
package io.stepwarden.engine.policy.conformance;

import org.jspecify.annotations.NullMarked;
