/** The rules that Stepwarden ships, compiled. */
@NullMarked
package io.stepwarden.policies;

import org.jspecify.annotations.NullMarked;
