/** What rules decided: decisions, and the report that holds them. */
@NullMarked
package io.stepwarden.engine.decision;

import org.jspecify.annotations.NullMarked;
