package io.stepwarden.rego.program;

import java.io.Serial;

/**
 * Thrown when a call ended without an answer; the instance it was made on must not be used again.
 */
public final class ProgramException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public ProgramException(String message) {
    super(message);
  }

  public ProgramException(String message, Throwable cause) {
    super(message, cause);
  }
}
