@NullMarked
package io.stepwarden.engine.asl.saga;

import org.jspecify.annotations.NullMarked;
