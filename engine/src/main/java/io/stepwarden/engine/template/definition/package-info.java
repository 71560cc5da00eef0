/** Definitions that stand alone, with no template around them. */
@NullMarked
package io.stepwarden.engine.template.definition;

import org.jspecify.annotations.NullMarked;
