@NullMarked
package io.stepwarden.engine.report;

import org.jspecify.annotations.NullMarked;
