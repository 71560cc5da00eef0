package io.stepwarden.engine.policy;

import java.util.List;
import java.util.Optional;

/**
 * What came of one evaluation. The caller owns the bytes.
 *
 * <p>A policy whose built-in function failed goes on without the expression it stood in. Whoever
 * reads the result has to look at the errors first: a result with errors is no proof of anything.
 */
public final class Evaluation {

  private final Optional<byte[]> result;
  private final List<BuiltinError> builtinErrors;

  /**
   * Creates an evaluation.
   *
   * @param result the value of the entrypoint as JSON in UTF-8; empty if it is undefined
   */
  public Evaluation(Optional<byte[]> result, List<BuiltinError> builtinErrors) {
    this.result = result;
    this.builtinErrors = List.copyOf(builtinErrors);
  }

  /** Returns the value of the entrypoint as JSON in UTF-8; empty if it is undefined. */
  public Optional<byte[]> result() {
    return result;
  }

  /** Returns the failed calls, in the order they were made, at most 100 of them. */
  public List<BuiltinError> builtinErrors() {
    return builtinErrors;
  }
}
