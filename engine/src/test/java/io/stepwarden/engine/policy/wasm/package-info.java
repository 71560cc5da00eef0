@NullMarked
package io.stepwarden.engine.policy.wasm;

import org.jspecify.annotations.NullMarked;
