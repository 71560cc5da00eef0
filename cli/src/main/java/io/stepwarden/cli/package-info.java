/** The program {@code stepwarden}: options, calls, printing and exit codes. */
@NullMarked
package io.stepwarden.cli;

import org.jspecify.annotations.NullMarked;
