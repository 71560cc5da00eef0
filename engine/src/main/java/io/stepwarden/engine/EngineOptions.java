package io.stepwarden.engine;

import io.stepwarden.engine.configuration.Configuration;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.policy.EvaluationLimits;
import io.stepwarden.engine.source.ReadLimits;
import java.util.Set;

/**
 * What an engine is to do.
 *
 * @param configuration what the team sets
 * @param rules the ids of the rules to run; empty for all
 * @param listed the outcomes of the decisions that a report lists
 * @param readLimits how much of a document is read before it is refused
 * @param evaluationLimits what the evaluation of one template may use
 */
public record EngineOptions(
    Configuration configuration,
    Set<String> rules,
    Set<Outcome> listed,
    ReadLimits readLimits,
    EvaluationLimits evaluationLimits) {

  /** All rules as they are; violations and undetermined decisions are listed. */
  public static final EngineOptions DEFAULT =
      new EngineOptions(
          Configuration.DEFAULT, Set.of(), Set.of(Outcome.VIOLATION, Outcome.UNDETERMINED));

  public EngineOptions {
    rules = Set.copyOf(rules);
    listed = Set.copyOf(listed);
  }

  /** Creates options with the default limits. */
  public EngineOptions(Configuration configuration, Set<String> rules, Set<Outcome> listed) {
    this(configuration, rules, listed, ReadLimits.DEFAULT, EvaluationLimits.defaults());
  }
}
