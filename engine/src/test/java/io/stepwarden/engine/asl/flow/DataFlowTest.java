package io.stepwarden.engine.asl.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.model.Flow;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Document;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DataFlowTest {

  private static final DocumentReader READER = new DocumentReader(ReadLimits.DEFAULT);

  static Stream<Arguments> cases() throws IOException {
    try (InputStream in = DataFlowTest.class.getResourceAsStream("cases.yaml")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Node.Sequence cases = (Node.Sequence) READER.read("cases.yaml", text).root().orElseThrow();
      return cases.items().stream().map(Node.Mapping.class::cast).map(DataFlowTest::each);
    }
  }

  private static Arguments each(Node.Mapping one) {
    Node.Sequence flows = (Node.Sequence) one.get("flows").orElseThrow();
    return Arguments.of(
        text(one.get("name").orElseThrow()),
        text(one.get("definition").orElseThrow()),
        flows.items().stream().map(DataFlowTest::text).toList());
  }

  private static String text(Node node) {
    return ((Node.Text) node).value();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void tellsWhereDataGoes(String name, String definition, List<String> flows) {
    assertThat(flows(definition))
        .map(DataFlowTest::line)
        .containsExactlyInAnyOrderElementsOf(flows);
  }

  /** What a state leaves in its output is found again in all that follow. */
  @Test
  void followsThousandsOfStates() {
    int count = 5_000;
    String states =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    "S%d: {Type: Pass, Result: 1, ResultPath: $.s%d, Next: S%d}\n"
                        .formatted(i, i, i + 1))
            .collect(Collectors.joining("  ", "StartAt: S0\nStates:\n  ", ""));
    String last =
        "  S%d: {Type: Task, Resource: 'arn:aws:states:::sns:publish', Parameters: {TopicArn.$: $.t}}\n"
            .formatted(count);
    List<Flow> flows = flows(states + last);
    assertThat(flows).hasSize(1);
    assertThat(flows.get(0).grade()).isEqualTo("computed");
    assertThat(flows.get(0).way())
        .containsExactly("S0", "S1", "S2", "S3", "…", "S4997", "S4998", "S4999", "S5000");
  }

  private static List<Flow> flows(String text) {
    Document document = READER.read("a.asl.yaml", text);
    Node.Mapping root = (Node.Mapping) document.root().orElseThrow();
    Definitions definitions = new Definitions(READER, Neighbours.NONE);
    return ModelReader.read(new DefinitionReader().read(root, definitions, found -> {})).flows();
  }

  private static String line(Flow flow) {
    String from =
        flow.from() instanceof Value.Known<String> known
            ? flow.grade() + " " + known.value()
            : "unknown";
    return "%d: %s <- %s%s [%s]"
        .formatted(
            flow.from().at().span().startPosition().line(),
            flow.into(),
            from,
            flow.source().isEmpty() ? "" : " of " + flow.source(),
            String.join(" > ", flow.way()));
  }
}
