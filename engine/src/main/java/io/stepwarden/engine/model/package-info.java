/** The workflow in its surroundings, as records and as the JSON that rules see. */
@NullMarked
package io.stepwarden.engine.model;

import org.jspecify.annotations.NullMarked;
