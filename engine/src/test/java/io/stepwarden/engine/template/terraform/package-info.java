@NullMarked
package io.stepwarden.engine.template.terraform;

import org.jspecify.annotations.NullMarked;
