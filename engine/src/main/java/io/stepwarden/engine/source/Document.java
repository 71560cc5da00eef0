package io.stepwarden.engine.source;

import java.util.List;
import java.util.Optional;

/**
 * What was read of a document. Immutable.
 *
 * @param source the text; empty if there was none to read
 * @param root the value, absent if it could not be read
 * @param diagnostics what is wrong with it, in the order it was found
 */
public record Document(Source source, Optional<Node> root, List<Diagnostic> diagnostics) {

  public Document {
    diagnostics = List.copyOf(diagnostics);
  }
}
