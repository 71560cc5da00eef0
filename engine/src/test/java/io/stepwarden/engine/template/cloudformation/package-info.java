@NullMarked
package io.stepwarden.engine.template.cloudformation;

import org.jspecify.annotations.NullMarked;
