package io.stepwarden.engine.report;

import io.stepwarden.engine.policy.Severity;

/** The colours of a terminal, by what they are for. */
enum Ink {
  CRITICAL("1;35"),
  HIGH("1;31"),
  MEDIUM("1;33"),
  LOW("1;36"),
  INFO("1;34"),
  GOOD("1;32"),
  STRONG("1"),
  FAINT("2");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** Returns the colour of a severity. */
  static Ink of(Severity severity) {
    return switch (severity) {
      case CRITICAL -> CRITICAL;
      case HIGH -> HIGH;
      case MEDIUM -> MEDIUM;
      case LOW -> LOW;
      case INFO -> INFO;
    };
  }

  /** Returns a text in this colour. */
  String on(String text) {
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
