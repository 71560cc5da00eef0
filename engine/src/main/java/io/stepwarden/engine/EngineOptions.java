package io.stepwarden.engine;

import io.stepwarden.engine.configuration.Configuration;
import io.stepwarden.engine.decision.Outcome;
import java.util.Set;

/**
 * What an engine is to do.
 *
 * @param configuration what the team sets
 * @param rules the ids of the rules to run; empty for all
 * @param listed the outcomes of the decisions that a report lists
 */
public record EngineOptions(Configuration configuration, Set<String> rules, Set<Outcome> listed) {

  public EngineOptions {
    rules = Set.copyOf(rules);
    listed = Set.copyOf(listed);
  }
}
