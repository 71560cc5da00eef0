package io.stepwarden.engine.asl.expression;

import java.util.List;

/**
 * What an expression is made of; immutable.
 *
 * <p>After a fault of grammar the rest of the text is not read, so that references and functions
 * behind it are not listed.
 *
 * @param faults in the order of their places
 * @param references in the order of their places
 * @param functions the name of each function once, as it is written: {@code States.Format}, {@code
 *     $sum}, or {@code length} in a path
 */
public record Parsed(List<Fault> faults, List<Reference> references, List<String> functions) {

  static final Parsed NOTHING = new Parsed(List.of(), List.of(), List.of());

  public Parsed {
    faults = List.copyOf(faults);
    references = List.copyOf(references);
    functions = List.copyOf(functions);
  }
}
