/** The facade of the library and the family of its exceptions. */
@NullMarked
package io.stepwarden.engine;

import org.jspecify.annotations.NullMarked;
