package io.stepwarden.engine.asl.expression;

import java.util.List;
import java.util.Optional;

/**
 * What an expression is made of; immutable.
 *
 * <p>After a fault of grammar the rest of the text is not read, so that references and functions
 * behind it are not listed.
 *
 * @param faults in the order of their places
 * @param references in the order of their places
 * @param value what the expression reads, if it does nothing else with it
 * @param functions the name of each function once, as it is written: {@code States.Format}, {@code
 *     $sum}, or {@code length} in a path
 */
public record Parsed(
    List<Fault> faults,
    List<Reference> references,
    Optional<Reference> value,
    List<String> functions) {

  static final Parsed NOTHING = of(List.of());

  static Parsed of(List<Fault> faults) {
    return new Parsed(faults, List.of(), Optional.empty(), List.of());
  }

  public Parsed {
    faults = List.copyOf(faults);
    references = List.copyOf(references);
    functions = List.copyOf(functions);
  }
}
