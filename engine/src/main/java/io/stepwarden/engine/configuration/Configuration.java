package io.stepwarden.engine.configuration;

import io.stepwarden.engine.policy.Rule;
import io.stepwarden.engine.policy.Severity;
import java.util.Map;
import java.util.Set;

/**
 * What a team sets for itself. Immutable.
 *
 * @param severities severities that stand in for those of the rules, by rule id
 * @param off the ids of rules that do not run
 * @param failOn the least severity of a violation that fails a run
 * @param undetermined what an undetermined decision means for a run
 */
public record Configuration(
    Map<String, Severity> severities, Set<String> off, Severity failOn, Undetermined undetermined) {

  /**
   * What holds where nothing is set: no rule changed, none off; undetermined is allowed.
   *
   * <p>A violation of low severity or above fails the run, as in conftest, cfn-lint and Checkov:
   * who sees a violation and a success side by side would trust the wrong one. Teams that start
   * from many violations set a higher threshold. Rules of severity info advise and fail nothing.
   */
  public static final Configuration DEFAULT =
      new Configuration(Map.of(), Set.of(), Severity.LOW, Undetermined.ALLOW);

  public Configuration {
    severities = Map.copyOf(severities);
    off = Set.copyOf(off);
  }

  /** What an undetermined decision means for a run. */
  public enum Undetermined {
    /** It is reported and nothing more. */
    ALLOW,
    /** The run could not decide, if a violation of the rule would have failed it. */
    FORBID
  }

  /** Returns how grave a violation of a rule is. */
  public Severity severity(Rule rule) {
    return severities.getOrDefault(rule.id(), rule.severity());
  }

  /** Returns whether a rule runs. */
  public boolean runs(Rule rule) {
    return !off.contains(rule.id());
  }

  /** Returns this configuration with another threshold. */
  public Configuration failingOn(Severity threshold) {
    return new Configuration(severities, off, threshold, undetermined);
  }
}
