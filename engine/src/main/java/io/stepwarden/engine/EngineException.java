package io.stepwarden.engine;

/**
 * Broken machinery: what the engine was given to work with, or what it runs on, does not work.
 *
 * <p>Each phase has one subclass. A template or definition that is wrong is no exception but a
 * diagnostic in the report.
 */
public abstract class EngineException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what is wrong and what to do: lower case, no full stop
   */
  protected EngineException(String message) {
    super(message);
  }

  /** Creates an exception that another one caused. */
  protected EngineException(String message, Throwable cause) {
    super(message, cause);
  }
}
