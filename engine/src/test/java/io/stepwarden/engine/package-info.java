@NullMarked
package io.stepwarden.engine;

import org.jspecify.annotations.NullMarked;
