package io.stepwarden.engine.policy;

import io.stepwarden.engine.EngineException;

/** An evaluation that ended without a result. */
public final class EvaluationException extends EngineException {

  private static final long serialVersionUID = 1L;

  /** Why an evaluation ended. */
  public enum Reason {
    /** The input is not the one JSON value it has to be. */
    INVALID_INPUT,
    /** The bundle has no such entrypoint. */
    UNKNOWN_ENTRYPOINT,
    /** It took longer than the limits allow. */
    DEADLINE,
    /** It needed more memory than the limits allow. */
    MEMORY,
    /** The thread that evaluates was interrupted; it still is. */
    INTERRUPTED,
    /** The entrypoint returned something that is not of the form that rules return. */
    MALFORMED_RESULT,
    /** The policy ended itself, or did what its machine does not allow. */
    FAILED
  }

  private final Reason reason;

  public EvaluationException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public EvaluationException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Returns why the evaluation ended. */
  public Reason reason() {
    return reason;
  }
}
