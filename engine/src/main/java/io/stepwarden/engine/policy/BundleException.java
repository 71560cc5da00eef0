package io.stepwarden.engine.policy;

import io.stepwarden.engine.EngineException;

/** A bundle that cannot be loaded, and so decides nothing. */
public final class BundleException extends EngineException {

  private static final long serialVersionUID = 1L;

  public BundleException(String message) {
    super(message);
  }

  public BundleException(String message, Throwable cause) {
    super(message, cause);
  }
}
