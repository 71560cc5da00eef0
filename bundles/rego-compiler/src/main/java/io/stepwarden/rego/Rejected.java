package io.stepwarden.rego;

import java.util.List;

/**
 * The sources have errors; nothing was made of them. Immutable.
 *
 * @param errors at least one, in the order of their places
 */
public record Rejected(List<RegoError> errors)
    implements BuildResult, TestResult, EvalResult, InspectResult {

  public Rejected {
    errors = List.copyOf(errors);
    if (errors.isEmpty()) {
      throw new IllegalArgumentException("rejected without an error");
    }
  }
}
