/** What a team sets for itself: severities, rules that are off, and what fails a run. */
@NullMarked
package io.stepwarden.engine.configuration;

import org.jspecify.annotations.NullMarked;
