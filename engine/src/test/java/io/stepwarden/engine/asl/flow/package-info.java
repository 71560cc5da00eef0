@NullMarked
package io.stepwarden.engine.asl.flow;

import org.jspecify.annotations.NullMarked;
