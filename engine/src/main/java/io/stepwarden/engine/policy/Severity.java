package io.stepwarden.engine.policy;

/** How grave a broken rule is, gravest first. */
public enum Severity {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW,
  INFO;

  /** Returns whether this is as grave as another or graver. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
