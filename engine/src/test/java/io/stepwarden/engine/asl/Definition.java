package io.stepwarden.engine.asl;

import io.stepwarden.engine.model.Anchor;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Fields;
import io.stepwarden.engine.template.Resolver;
import io.stepwarden.engine.template.Substitutions;
import java.util.Map;

/** Reads definitions for tests, {@code ${Name}} standing for something unknown. */
final class Definition {

  final Fields fields = new Fields();

  Workflow read(String definition) {
    return read(definition, "STANDARD");
  }

  Workflow read(String definition, String type) {
    Field root = field(definition);
    Anchor at = root.anchor();
    return WorkflowReader.read(root, 3, new Value.Known<>(type, at), Map.of());
  }

  Field field(String definition) {
    return fields.of(definition, Resolver.NONE.then(Substitutions.NOT_GIVEN), false);
  }
}
