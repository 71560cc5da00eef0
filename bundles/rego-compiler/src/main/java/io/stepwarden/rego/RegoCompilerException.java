package io.stepwarden.rego;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the compiler itself breaks, runs out of memory or time, or is interrupted. The next
 * request is not affected.
 */
public final class RegoCompilerException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  RegoCompilerException(String message) {
    super(message);
  }

  RegoCompilerException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
