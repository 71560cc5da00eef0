@NullMarked
package io.stepwarden.engine.policy;

import org.jspecify.annotations.NullMarked;
