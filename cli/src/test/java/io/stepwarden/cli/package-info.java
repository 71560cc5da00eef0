@NullMarked
package io.stepwarden.cli;

import org.jspecify.annotations.NullMarked;
