@NullMarked
package io.stepwarden.engine.workflow;

import org.jspecify.annotations.NullMarked;
