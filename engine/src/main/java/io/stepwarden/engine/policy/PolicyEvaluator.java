package io.stepwarden.engine.policy;

import io.stepwarden.engine.policy.EvaluationException.Reason;
import java.util.Set;

/**
 * Evaluates the entrypoints of a bundle within limits. Thread-safe; a thread that evaluates is busy
 * with it until it ends.
 */
public final class PolicyEvaluator {

  private final PolicyBundle bundle;
  private final EvaluationLimits limits;
  private final StrictJson json;

  private PolicyEvaluator(PolicyBundle bundle, EvaluationLimits limits) {
    this.bundle = bundle;
    this.limits = limits;
    this.json = new StrictJson(limits.inputDepth());
  }

  /** Returns an evaluator of a bundle. */
  public static PolicyEvaluator of(PolicyBundle bundle, EvaluationLimits limits) {
    return new PolicyEvaluator(bundle, limits);
  }

  /** Returns the paths that can be evaluated, such as {@code stepwarden/main}. */
  public Set<String> entrypoints() {
    return bundle.entrypoints();
  }

  /**
   * Evaluates an entrypoint over an input.
   *
   * <p>An interrupt of the calling thread ends the evaluation and stays set.
   *
   * @param entrypoint a path such as {@code stepwarden/main}
   * @param input one JSON value in UTF-8
   * @throws EvaluationException if the input is not valid or the evaluation ends without a result
   */
  public Evaluation evaluate(String entrypoint, byte[] input) {
    try {
      json.check(input);
    } catch (MalformedJson e) {
      throw new EvaluationException(
          Reason.INVALID_INPUT,
          "the input is not one strict JSON value: "
              + e.getMessage()
              + "; a policy would take it for no input at all",
          e);
    }
    return bundle.module().evaluate(entrypoint, input, limits);
  }
}
