@NullMarked
package io.stepwarden.engine.policy.builtin;

import org.jspecify.annotations.NullMarked;
