package io.stepwarden.engine.template.definition;

import io.stepwarden.engine.model.JsonPath;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Definitions;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Scope;
import io.stepwarden.engine.template.Substitutions;
import io.stepwarden.engine.template.Template;
import io.stepwarden.engine.template.TemplateReader;
import io.stepwarden.engine.template.cloudformation.Intrinsics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a definition in Amazon States Language that stands alone, in JSON or YAML. */
public final class DefinitionReader implements TemplateReader {

  /** What the machine of such a definition is called. */
  public static final String SUBJECT = "definition";

  @Override
  public String format() {
    return "asl";
  }

  @Override
  public boolean reads(Node.Mapping root) {
    return root.get("StartAt").isPresent() || root.get("States").isPresent();
  }

  @Override
  public Template read(
      Node.Mapping root, Definitions definitions, Consumer<Diagnostic> diagnostics) {
    Scope scope =
        new Scope(
            SUBJECT,
            Optional.empty(),
            Intrinsics.withoutTemplate().then(Substitutions.NOT_GIVEN),
            false,
            diagnostics);
    Field definition = Field.of(root, JsonPath.ROOT, scope);
    Field none = definition.absent();
    Template.Properties properties =
        new Template.Properties(none, none, none, List.of(none), none, none, none, none, none);
    Template.Machine machine =
        new Template.Machine(
            SUBJECT, definition, none, false, properties, definition, none, false, List.of());
    return new Template(List.of(machine), List.of(), List.of(), List.of(), List.of(), Map.of());
  }
}
