@NullMarked
package io.stepwarden.engine.iam;

import org.jspecify.annotations.NullMarked;
