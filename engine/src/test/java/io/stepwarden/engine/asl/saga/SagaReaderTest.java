package io.stepwarden.engine.asl.saga;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.model.Compensation;
import io.stepwarden.engine.model.Model;
import io.stepwarden.engine.model.Saga;
import io.stepwarden.engine.model.SagaParallel;
import io.stepwarden.engine.model.SagaTask;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Fields;
import io.stepwarden.engine.template.Templates;
import io.stepwarden.engine.workflow.ModelReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SagaReaderTest {

  static Stream<Arguments> cases() throws IOException {
    try (InputStream in = SagaReaderTest.class.getResourceAsStream("cases.yaml")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Node.Sequence cases = (Node.Sequence) Fields.node(text);
      return cases.items().stream().map(Node.Mapping.class::cast).map(SagaReaderTest::each);
    }
  }

  private static Arguments each(Node.Mapping one) {
    Node.Sequence found = (Node.Sequence) one.get("found").orElseThrow();
    return Arguments.of(
        text(one.get("name").orElseThrow()),
        text(one.get("definition").orElseThrow()),
        found.items().stream().map(SagaReaderTest::text).toList());
  }

  private static String text(Node node) {
    return ((Node.Text) node).value();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsWhatIsUndoneAndWhatIsLeft(String name, String definition, List<String> found) {
    assertThat(printed(ModelReader.read(new Templates().read(definition))))
        .containsExactlyInAnyOrderElementsOf(found);
  }

  private static List<String> printed(Model model) {
    List<String> lines = new ArrayList<>();
    for (Saga saga : model.sagas()) {
      lines.add(saga.ways() instanceof Value.Known ? "saga" : "unknown saga");
    }
    model.compensations().forEach(each -> lines.add(printed(each)));
    for (SagaTask task : model.sagaTasks()) {
      boolean pending = task.pending() instanceof Value.Known<Boolean> known && known.value();
      boolean unclear = task.pending() instanceof Value.Unknown;
      if (!task.left().isEmpty() && (pending || unclear)) {
        String route = task.leadsTo().isEmpty() ? "nowhere" : task.leadsTo();
        lines.add(
            "%s leaves %s, to %s%s"
                .formatted(task.name(), task.left(), route, unclear ? ", perhaps" : ""));
      }
    }
    model.sagaParallels().forEach(each -> lines.add(printed(each)));
    return lines;
  }

  private static String printed(Compensation compensation) {
    String line = compensation.name() + " undoes " + compensation.step();
    line += compensation.retried() ? "" : ", not retried";
    line += compensation.precedes().isEmpty() ? "" : ", before " + compensation.precedes();
    return compensation.succeedsAt().isEmpty()
        ? line
        : line + ", succeeds at " + compensation.succeedsAt();
  }

  private static String printed(SagaParallel parallel) {
    return "%s: %s done when %s fails%s%s"
        .formatted(
            parallel.name(),
            parallel.changes(),
            parallel.fails(),
            parallel.catches() ? "" : ", not caught",
            parallel.left().isEmpty() ? "" : ", left");
  }
}
