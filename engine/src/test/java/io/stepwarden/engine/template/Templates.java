package io.stepwarden.engine.template;

import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Document;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.cloudformation.CloudFormationReader;
import io.stepwarden.engine.template.definition.DefinitionReader;
import io.stepwarden.engine.template.terraform.TerraformPlanReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads templates of any format, and keeps what they report. */
public final class Templates {

  private static final List<TemplateReader> READERS =
      List.of(new CloudFormationReader(), new TerraformPlanReader(), new DefinitionReader());

  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Reads a text beside which there are no files. */
  public Template read(String text) {
    return read(Fields.READER.read("template", text), Neighbours.NONE);
  }

  /** Reads a text beside which there are some files. */
  public Template read(String text, Map<String, String> files) {
    Neighbours neighbours =
        path -> Optional.ofNullable(files.get(path)).map(file -> Fields.READER.read(path, file));
    return read(Fields.READER.read("template", text), neighbours);
  }

  /** Reads a file, and those beside it. */
  public Template read(Path file) {
    Path folder = file.resolveSibling(".");
    return read(
        Fields.READER.read(file),
        path -> Optional.of(Fields.READER.read(folder.resolve(path).normalize())));
  }

  private Template read(Document document, Neighbours neighbours) {
    Node.Mapping root = (Node.Mapping) document.root().orElseThrow();
    return reader(root).read(root, new Definitions(Fields.READER, neighbours), diagnostics::add);
  }

  /** Returns the reader that takes a document for its own. */
  public static TemplateReader reader(Node.Mapping root) {
    return READERS.stream().filter(reader -> reader.reads(root)).findFirst().orElseThrow();
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Returns the codes of the diagnostics. */
  public List<String> codes() {
    return diagnostics.stream().map(Diagnostic::code).toList();
  }
}
