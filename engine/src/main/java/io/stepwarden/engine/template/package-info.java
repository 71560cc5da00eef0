/** Templates of every format, read into one shape, their references resolved. */
@NullMarked
package io.stepwarden.engine.template;

import org.jspecify.annotations.NullMarked;
