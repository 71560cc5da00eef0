package io.stepwarden.engine.policy.builtin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A built-in function of Rego. Free of state, and so usable by many threads. */
@FunctionalInterface
public interface Builtin {

  /**
   * Returns the function's value for its arguments; null if it is undefined for them.
   *
   * @throws BuiltinFailure if it has no value for them, and OPA would report an error
   */
  @Nullable Value call(List<Value> arguments) throws BuiltinFailure;
}
