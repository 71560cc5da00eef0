package io.stepwarden.engine.template;

import io.stepwarden.engine.model.JsonPath;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Document;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.EmbeddedText;
import io.stepwarden.engine.source.Node;
import java.util.List;
import java.util.Optional;

/**
 * Reads definitions and policies that stand in strings and in files of their own.
 *
 * @param reader reads JSON and YAML
 * @param neighbours opens the files beside the template
 */
public record Definitions(DocumentReader reader, Neighbours neighbours) {

  /** Returns the JSON that stands in a string, references inside it put in place. */
  public Field embedded(Field text, Resolver references) {
    Field field = text.resolvedBy(references);
    Optional<List<Node>> parts = field.node().flatMap(Symbols::parts);
    boolean alone = parts.isEmpty() || field.symbol().isPresent();
    if (alone) {
      return field.isAbsent() || field.symbol().isPresent() ? field : field.wrongType("a string");
    }
    Document document = reader.read(EmbeddedText.of(parts.get()));
    return root(document, field, field.path());
  }

  /** Returns a policy document, which may be an object or a string of JSON. */
  public Field document(Field document) {
    Node node = document.node().orElse(null);
    boolean text = node instanceof Node.Text || node instanceof Node.Joined;
    return text ? embedded(document, Resolver.NONE) : document;
  }

  /** Returns the definition in a file beside the template. */
  public Field file(Field uri, Resolver substitutions) {
    if (!(uri.node().orElse(null) instanceof Node.Text path)) {
      return uri.unknownBecause("the definition is stored in S3");
    }
    Optional<Document> document = neighbours.open(path.value());
    if (document.isEmpty()) {
      String reason = "the file `" + path.value() + "` is not beside the template";
      report(uri, "missing-definition", reason);
      return uri.unknownBecause(reason);
    }
    Field root = root(document.get(), uri, JsonPath.ROOT);
    return root.resolvedBy(substitutions);
  }

  private static void report(Field field, String code, String message) {
    String help = "check the path, or run the check where the file can be reached";
    field
        .scope()
        .diagnostics()
        .accept(Diagnostic.error(code, field.anchor().span(), message, help));
  }

  private static Field root(Document document, Field holder, JsonPath path) {
    document.diagnostics().forEach(holder.scope().diagnostics());
    Scope inside = holder.scope().definition(Resolver.NONE);
    return document
        .root()
        .map(node -> Field.resolved(node, path, inside))
        .orElseGet(() -> holder.unknownBecause("it could not be read"));
  }
}
