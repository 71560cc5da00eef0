/** Reports in the formats that people and programs read, one writer a format. */
@NullMarked
package io.stepwarden.engine.report;

import org.jspecify.annotations.NullMarked;
