package io.stepwarden.engine.template;

import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Node;
import java.util.function.Consumer;

/** Reads the templates of one format. */
public interface TemplateReader {

  /** Returns the name of the format, such as {@code cloudformation}. */
  String format();

  /** Returns whether a document is of this format, judged by its contents. */
  boolean reads(Node.Mapping root);

  /**
   * Reads a template.
   *
   * @param definitions reads definitions in strings and in files beside the template
   * @param diagnostics takes what could not be read as meant
   */
  Template read(Node.Mapping root, Definitions definitions, Consumer<Diagnostic> diagnostics);
}
