package io.stepwarden.engine.policy.wasm;

import io.stepwarden.engine.policy.EvaluationException;
import io.stepwarden.engine.policy.EvaluationException.Reason;
import io.stepwarden.engine.policy.EvaluationLimits;
import run.endive.runtime.WasmInterruptedException;
import run.endive.wasm.WasmEngineException;

/** Says in words of policies what Endive says in words of machines. */
final class Failures {

  static final String STACK =
      "the policy nests deeper than the thread's stack allows; evaluate on a thread with a larger"
          + " stack, or look for input that is nested deeply";

  private Failures() {}

  /**
   * Returns why an evaluation ended.
   *
   * @param expired whether its time was over
   */
  static EvaluationException of(
      WasmEngineException cause, boolean expired, EvaluationLimits limits) {
    if (cause instanceof WasmInterruptedException) {
      return expired ? deadline(cause, limits) : interrupted(cause);
    }
    if (cause instanceof PolicyAbort abort) {
      return abort.outOfMemory() ? memory(abort, limits) : aborted(abort);
    }
    if (cause.getCause() instanceof StackOverflowError) {
      return new EvaluationException(Reason.FAILED, STACK, cause);
    }
    return new EvaluationException(
        Reason.FAILED,
        "the policy's machine failed: "
            + cause.getMessage()
            + "; this is a fault of OPA or of ours",
        cause);
  }

  private static EvaluationException deadline(Throwable cause, EvaluationLimits limits) {
    return new EvaluationException(
        Reason.DEADLINE,
        "the policy was stopped after "
            + limits.deadline().toMillis()
            + " ms; look for a rule that compares everything with everything, or raise the"
            + " deadline",
        cause);
  }

  private static EvaluationException interrupted(Throwable cause) {
    return new EvaluationException(
        Reason.INTERRUPTED, "the thread was interrupted during the evaluation", cause);
  }

  private static EvaluationException memory(Throwable cause, EvaluationLimits limits) {
    return new EvaluationException(
        Reason.MEMORY,
        "the policy needs more than "
            + limits.memoryPages()
            + " pages of 64 KiB of memory; raise the limit, or give it less input",
        cause);
  }

  private static EvaluationException aborted(PolicyAbort abort) {
    return new EvaluationException(
        Reason.FAILED, "the policy ended itself: `" + abort.getMessage() + "`", abort);
  }
}
