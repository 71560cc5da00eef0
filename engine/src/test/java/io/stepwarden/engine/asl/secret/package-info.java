@NullMarked
package io.stepwarden.engine.asl.secret;

import org.jspecify.annotations.NullMarked;
