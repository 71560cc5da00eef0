package io.stepwarden.engine.decision;

/**
 * How many decisions there are of each outcome, also of those that a report does not list.
 *
 * @param violations broken rules
 * @param undetermined rules that could not decide
 * @param passes rules that are kept
 * @param notApplicable rules that speak of nothing in a machine
 */
public record Counts(int violations, int undetermined, int passes, int notApplicable) {

  /** No decisions. */
  public static final Counts NONE = new Counts(0, 0, 0, 0);

  /** Returns the sums of both. */
  public Counts plus(Counts other) {
    return new Counts(
        violations + other.violations,
        undetermined + other.undetermined,
        passes + other.passes,
        notApplicable + other.notApplicable);
  }
}
