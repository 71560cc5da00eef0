package io.stepwarden.engine.asl.expression;

import java.util.List;

/**
 * One thing that an expression reads; immutable.
 *
 * @param root where it is read from
 * @param variable the name of the variable without its dollar sign; empty for other roots
 * @param path the names of members after the root, {@code [0]} for an item and {@code [*]} for
 *     several, up to the first step that selects in another way; empty for the whole
 * @param offset where the reference begins, in chars of the checked text
 * @param end behind the last step of the path
 * @param tested whether the expression only asks something about it, as a comparison or a count
 *     does, so that nothing of it is in the result
 */
public record Reference(
    Root root, String variable, List<String> path, int offset, int end, boolean tested) {

  public Reference {
    path = List.copyOf(path);
  }

  Reference asTested() {
    return new Reference(root, variable, path, offset, end, true);
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
