package io.stepwarden.engine;

/** A check that could not be carried to its end. */
public final class CheckException extends EngineException {

  private static final long serialVersionUID = 1L;

  CheckException(String message, Throwable cause) {
    super(message, cause);
  }
}
