@NullMarked
package io.stepwarden.engine.template.definition;

import org.jspecify.annotations.NullMarked;
