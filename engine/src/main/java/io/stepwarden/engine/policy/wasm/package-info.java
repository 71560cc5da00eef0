/** OPA's binary interface on Endive; nothing outside of this package knows either. */
@NullMarked
package io.stepwarden.engine.policy.wasm;

import org.jspecify.annotations.NullMarked;
