package io.stepwarden.engine.asl.expression;

import java.util.stream.Collectors;

/** What was found in an expression, as text that a table of a test holds. */
final class Printed {

  private Printed() {}

  /** Returns {@code code@offset+length} of each fault, or {@code fine}. */
  static String faults(Parsed parsed) {
    return parsed.faults().isEmpty()
        ? "fine"
        : parsed.faults().stream()
            .map(fault -> fault.code() + "@" + fault.offset() + "+" + fault.length())
            .collect(Collectors.joining(" "));
  }

  /**
   * Returns {@code ROOT a.b@offset} of each reference, or {@code nothing}; a question mark follows
   * what is only tested.
   */
  static String references(Parsed parsed) {
    return parsed.references().isEmpty()
        ? "nothing"
        : parsed.references().stream().map(Printed::of).collect(Collectors.joining(", "));
  }

  private static String of(Reference reference) {
    String root =
        reference.variable().isEmpty() ? reference.root().name() : "$" + reference.variable();
    String path = reference.path().isEmpty() ? "" : " " + String.join(".", reference.path());
    return root + path + "@" + reference.offset() + (reference.tested() ? "?" : "");
  }

  /** Returns the help of the only fault. */
  static String help(Parsed parsed) {
    return parsed.faults().get(0).help();
  }
}
