package io.stepwarden.engine;

import io.stepwarden.engine.policy.Evaluation;
import io.stepwarden.engine.policy.PolicyEvaluator;
import java.util.List;

/**
 * Evaluates all rules of a bundle over a model: at once, or in two parts side by side where the
 * model is large and the bundle has parts.
 *
 * @param evaluator evaluates entrypoints of the bundle
 */
record RuleEvaluation(PolicyEvaluator evaluator) {

  private static final String ALL = "stepwarden/main/decisions";

  /** Together the same decisions. */
  private static final List<String> PARTS =
      List.of("stepwarden/main/on_states", "stepwarden/main/on_the_rest");

  /** The size in bytes from which a second reading of the input is worth it. */
  private static final int LARGE = 200_000;

  /**
   * Returns what the rules decide, in one part or several.
   *
   * @param model the model as JSON
   */
  List<Evaluation> evaluate(byte[] model) {
    boolean parted = model.length >= LARGE && evaluator.entrypoints().containsAll(PARTS);
    List<String> entrypoints = parted ? PARTS : List.of(ALL);
    return Parallel.map(entrypoints, entrypoint -> evaluator.evaluate(entrypoint, model));
  }
}
