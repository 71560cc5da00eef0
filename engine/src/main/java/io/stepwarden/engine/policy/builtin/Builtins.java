package io.stepwarden.engine.policy.builtin;

import java.util.Optional;

/** Where a host finds the built-in functions that a policy's module needs of it. */
@FunctionalInterface
public interface Builtins {

  /** Returns the function of a name, such as {@code regex.replace}. */
  Optional<Builtin> find(String name);
}
