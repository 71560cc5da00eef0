/** Edits of definitions as edits of the text that they were read from. */
@NullMarked
package io.stepwarden.engine.fix;

import org.jspecify.annotations.NullMarked;
