package io.stepwarden.engine.policy.builtin;

/**
 * A built-in function that has no value for its arguments; its message is OPA's where OPA has one.
 */
public final class BuiltinFailure extends Exception {

  private static final long serialVersionUID = 1L;

  public BuiltinFailure(String message) {
    super(message);
  }

  public BuiltinFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
