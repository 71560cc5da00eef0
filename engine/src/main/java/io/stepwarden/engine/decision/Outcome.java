package io.stepwarden.engine.decision;

import java.util.Locale;

/** What a rule decided for a subject. */
public enum Outcome {
  /** The rule is broken. */
  VIOLATION,
  /** A value that the input leaves unresolved keeps the rule from deciding. */
  UNDETERMINED,
  /** The rule is kept. */
  PASS,
  /** There is nothing in the machine that the rule speaks of. */
  NOT_APPLICABLE;

  /** Returns the word that reports use, such as {@code not_applicable}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
