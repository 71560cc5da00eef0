@NullMarked
package io.stepwarden.engine.configuration;

import org.jspecify.annotations.NullMarked;
