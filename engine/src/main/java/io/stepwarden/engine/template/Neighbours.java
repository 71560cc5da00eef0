package io.stepwarden.engine.template;

import io.stepwarden.engine.source.Document;
import java.util.Optional;

/** Opens files that a template names, such as the definition of a DefinitionUri. */
@FunctionalInterface
public interface Neighbours {

  /** Opens nothing: for documents that come from no file. */
  Neighbours NONE = path -> Optional.empty();

  /**
   * Returns the document at a path relative to the template; nothing if there is none, or if the
   * path leaves the template's folder.
   */
  Optional<Document> open(String path);
}
