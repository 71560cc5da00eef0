package io.stepwarden.engine.policy.builtin;

import java.util.Optional;

/**
 * The built-in functions that the engine itself provides. What is missing here is left out because
 * it would not be exactly OPA's; a bundle that needs it is refused when it is loaded.
 */
public final class StandardBuiltins implements Builtins {

  @Override
  public Optional<Builtin> find(String name) {
    return Optional.empty();
  }
}
