package io.stepwarden.engine.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.asl.DefinitionProblem;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DefinitionCheckTest {

  private static final DocumentReader READER = new DocumentReader(ReadLimits.DEFAULT);

  static Stream<Arguments> cases() throws IOException {
    return Stream.concat(cases("facts.yaml"), cases("cases.yaml"));
  }

  private static Stream<Arguments> cases(String name) throws IOException {
    try (InputStream in = DefinitionCheckTest.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Node.Sequence cases = (Node.Sequence) READER.read(name, text).root().orElseThrow();
      return cases.items().stream().map(Node.Mapping.class::cast).map(DefinitionCheckTest::each);
    }
  }

  private static Arguments each(Node.Mapping one) {
    Node.Sequence problems = (Node.Sequence) one.get("problems").orElseThrow();
    return Arguments.of(
        text(one.get("name").orElseThrow()),
        text(one.get("definition").orElseThrow()),
        problems.items().stream().map(DefinitionCheckTest::text).toList());
  }

  private static String text(Node node) {
    return ((Node.Text) node).value();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsExactlyWhatIsWrong(String name, String definition, List<String> problems) {
    assertThat(check(definition))
        .extracting(each -> each.code() + ":" + each.at().anchor().span().startPosition().line())
        .containsExactlyInAnyOrderElementsOf(problems);
  }

  @Test
  void saysWhatWasProbablyMeant() {
    List<DefinitionProblem> problems =
        check("StartAt: A\nStates: {A: {Type: Pass, Nxet: A, End: true}}");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).message()).isEqualTo("`Nxet` is no field of the Pass state");
    assertThat(problems.get(0).help()).contains("`Next`");
  }

  @Test
  void pointsIntoNestedStates() {
    List<DefinitionProblem> problems =
        check(
            """
            StartAt: A
            States:
              A:
                Type: Parallel
                Branches: [{StartAt: B, States: {B: {Type: Wait, Seconds: no, End: true}}}]
                End: true
            """);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).at().anchor().state()).contains("A/B");
    assertThat(problems.get(0).at().path().toString())
        .isEqualTo("$.States.A.Branches[0].States.B.Seconds");
  }

  @Test
  void isLinearInTheNumberOfStates() {
    StringBuilder states = new StringBuilder("StartAt: S0\nStates:\n");
    int count = 20_000;
    for (int i = 0; i < count; i++) {
      states.append("  S").append(i).append(": {Type: Pass, ");
      states.append(i == count - 1 ? "End: true" : "Next: S" + (i + 1)).append("}\n");
    }
    assertThat(check(states.toString())).isEmpty();
  }

  private static List<DefinitionProblem> check(String text) {
    return Definition.check(text);
  }
}
