package io.stepwarden.engine.asl.expression;

import java.util.List;

/**
 * One thing that an expression reads; immutable.
 *
 * @param root where it is read from
 * @param variable the name of the variable without its dollar sign; empty for other roots
 * @param path the names of members after the root, up to the first step that is no plain name, as
 *     an index, a wildcard or a filter; empty for the whole
 * @param offset where the reference begins, in chars of the checked text
 */
public record Reference(Root root, String variable, List<String> path, int offset) {

  public Reference {
    path = List.copyOf(path);
  }

  /** Where an expression reads from. */
  public enum Root {
    /** {@code $} of a path, {@code $states.input}. */
    INPUT,
    /** {@code $$} of a path, {@code $states.context}. */
    CONTEXT,
    /** {@code $states.result}. */
    RESULT,
    /** {@code $states.errorOutput}. */
    ERROR_OUTPUT,
    /** A variable; that with the name {@code states} stands for all four others. */
    VARIABLE
  }
}
