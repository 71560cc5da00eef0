@NullMarked
package io.stepwarden.engine.template;

import org.jspecify.annotations.NullMarked;
