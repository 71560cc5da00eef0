@NullMarked
package io.stepwarden.engine.asl.expression;

import org.jspecify.annotations.NullMarked;
