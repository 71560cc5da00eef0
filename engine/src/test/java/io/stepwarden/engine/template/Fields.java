package io.stepwarden.engine.template;

import io.stepwarden.engine.model.JsonPath;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Document;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes fields of texts, and keeps what they report. */
public final class Fields {

  public static final DocumentReader READER = new DocumentReader(ReadLimits.DEFAULT);

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Returns the field of a document's root, types strict. */
  public Field strict(String document) {
    return of(document, Resolver.NONE, false);
  }

  /** Returns the field of a document's root, types as in CloudFormation's properties. */
  public Field lenient(String document) {
    return of(document, Resolver.NONE, true);
  }

  /** Returns the field of a document's root. */
  public Field of(String document, Resolver resolver, boolean lenient) {
    Scope scope = new Scope("Subject", Optional.empty(), resolver, lenient, diagnostics::add);
    return Field.of(node(document), JsonPath.ROOT, scope);
  }

  /** Returns what a document holds. */
  public static Node node(String document) {
    // WHY: what begins with a brace is taken for JSON, and tests write short YAML.
    String text = document.startsWith("{") ? "--- " + document : document;
    Document read = READER.read("document.yaml", text);
    return read.root().orElseThrow(() -> new AssertionError(read.diagnostics()));
  }

  /** Returns an object. */
  public static Node.Mapping mapping(String document) {
    return (Node.Mapping) node(document);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Returns the codes of the diagnostics. */
  public List<String> codes() {
    return diagnostics.stream().map(Diagnostic::code).toList();
  }

  /** Returns a value in short: {@code known X}, {@code absent}, or {@code unknown: why}. */
  public static String print(Value<?> value) {
    if (value instanceof Value.Known<?> known) {
      return "known " + known.value();
    }
    return value instanceof Value.Unknown<?> unknown ? "unknown: " + unknown.reason() : "absent";
  }

  /** Returns the line and column of a value as {@code line:column}. */
  public static String place(Value<?> value) {
    return value.at().span().toString().replace("document.yaml:", "");
  }
}
