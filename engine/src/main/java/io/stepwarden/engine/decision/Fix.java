package io.stepwarden.engine.decision;

import java.util.List;
import java.util.Optional;

/**
 * What would mend what a rule found. Immutable.
 *
 * @param description what it does: third person, no full stop, such as {@code sets `BackoffRate`}
 * @param edits the changes, all of one document and in the order of their places; empty if it has
 *     to be done by hand
 * @param byHand why it has to be: lower case, no full stop
 */
public record Fix(String description, List<TextEdit> edits, Optional<String> byHand) {

  public Fix {
    edits = List.copyOf(edits);
  }
}
