package io.stepwarden.engine.asl.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.ReadLimits;
import io.stepwarden.engine.template.Definitions;
import io.stepwarden.engine.template.Neighbours;
import io.stepwarden.engine.template.definition.DefinitionReader;
import io.stepwarden.engine.workflow.ModelReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class VariableCheckTest {

  private static final DocumentReader READER = new DocumentReader(ReadLimits.DEFAULT);

  static Stream<Arguments> cases() throws IOException {
    try (InputStream in = VariableCheckTest.class.getResourceAsStream("variables.yaml")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Node.Sequence cases = (Node.Sequence) READER.read("a.yaml", text).root().orElseThrow();
      return cases.items().stream().map(Node.Mapping.class::cast).map(VariableCheckTest::each);
    }
  }

  private static Arguments each(Node.Mapping one) {
    Node.Sequence problems = (Node.Sequence) one.get("problems").orElseThrow();
    return Arguments.of(
        text(one.get("name").orElseThrow()),
        text(one.get("definition").orElseThrow()),
        problems.items().stream().map(VariableCheckTest::text).toList());
  }

  private static String text(Node node) {
    return ((Node.Text) node).value();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsUsesWithoutValue(String name, String definition, List<String> problems) {
    Node.Mapping root = (Node.Mapping) READER.read("a.asl.yaml", definition).root().orElseThrow();
    Definitions definitions = new Definitions(READER, Neighbours.NONE);
    assertThat(ModelReader.read(new DefinitionReader().read(root, definitions, found -> {})))
        .satisfies(
            model ->
                assertThat(model.problems())
                    .extracting(each -> each.code() + ":" + each.at().span().startPosition().line())
                    .containsExactlyInAnyOrderElementsOf(problems));
  }
}
