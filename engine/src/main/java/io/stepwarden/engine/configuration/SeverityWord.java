package io.stepwarden.engine.configuration;

import io.stepwarden.engine.policy.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that people write for severities. */
public final class SeverityWord {

  /** All of them, gravest first. */
  public static final List<String> ALL =
      Stream.of(Severity.values()).map(SeverityWord::of).toList();

  private SeverityWord() {}

  /** Returns the word for a severity, such as {@code high}. */
  public static String of(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the severity that a word stands for. */
  public static Optional<Severity> parse(String word) {
    for (Severity severity : Severity.values()) {
      if (of(severity).equals(word)) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}
