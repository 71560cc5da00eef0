@NullMarked
package io.stepwarden.engine.decision;

import org.jspecify.annotations.NullMarked;
