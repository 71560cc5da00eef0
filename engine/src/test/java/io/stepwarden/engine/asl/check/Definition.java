package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.asl.DefinitionProblem;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.ReadLimits;
import io.stepwarden.engine.template.Definitions;
import io.stepwarden.engine.template.Neighbours;
import io.stepwarden.engine.template.definition.DefinitionReader;
import java.util.List;

/** Checks the text of a definition. */
final class Definition {

  private static final DocumentReader READER = new DocumentReader(ReadLimits.DEFAULT);

  private Definition() {}

  static List<DefinitionProblem> check(String text) {
    Node.Mapping root = (Node.Mapping) READER.read("flow.yaml", text).root().orElseThrow();
    return DefinitionCheck.check(
        new DefinitionReader()
            .read(root, new Definitions(READER, Neighbours.NONE), problem -> {})
            .machines()
            .get(0)
            .definition());
  }
}
