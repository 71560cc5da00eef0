@NullMarked
package io.stepwarden.engine.asl;

import org.jspecify.annotations.NullMarked;
