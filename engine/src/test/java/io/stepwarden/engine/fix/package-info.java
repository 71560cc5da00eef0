@NullMarked
package io.stepwarden.engine.fix;

import org.jspecify.annotations.NullMarked;
