package io.stepwarden.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stepwarden.engine.asl.ProblemCode;
import io.stepwarden.engine.asl.ProblemCodes;
import io.stepwarden.engine.asl.check.DefinitionCheck;
import io.stepwarden.engine.model.Problem;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.ReadLimits;
import io.stepwarden.engine.template.Definitions;
import io.stepwarden.engine.template.Neighbours;
import io.stepwarden.engine.template.definition.DefinitionReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ProblemCodesTest {

  private static final DocumentReader READER = new DocumentReader(ReadLimits.DEFAULT);
  private static final ProblemCodes CODES = ProblemCodes.load();

  static Stream<Arguments> examples() throws IOException {
    return definitions().entrySet().stream()
        .map(each -> Arguments.of(each.getKey(), each.getValue()));
  }

  private static Map<String, String> definitions() throws IOException {
    try (InputStream in = DefinitionCheck.class.getResourceAsStream("codes.yaml")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Node.Mapping groups = (Node.Mapping) READER.read("codes.yaml", text).root().orElseThrow();
      Map<String, String> all = new LinkedHashMap<>();
      add(
          groups,
          "templates",
          "{StartAt: A, States: {A: {Type: Pass, Parameters: {a.$: %s}, End: true}}}",
          all);
      add(
          groups,
          "expressions",
          "{QueryLanguage: JSONata, StartAt: A, States: {A: {Type: Pass, Output: %s, End: true}}}",
          all);
      add(groups, "definitions", "%s", all);
      return all;
    }
  }

  private static void add(Node.Mapping groups, String group, String form, Map<String, String> all) {
    for (Node.Member member : ((Node.Mapping) groups.get(group).orElseThrow()).members()) {
      String text = ((Node.Text) member.value()).value();
      String quoted = form.equals("%s") ? text : "'" + text.replace("'", "''") + "'";
      all.put(member.key(), form.formatted(quoted));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void findsTheExample(String code, String definition) {
    List<Problem> found =
        problems(definition).stream().filter(each -> each.code().equals(code)).toList();
    assertThat(found).isNotEmpty();
    ProblemCode kind = CODES.of(code);
    for (Problem each : found) {
      assertThat(each.help()).isNotBlank();
      assertThat(each.graph()).isEqualTo(kind.graph());
      assertThat(each.strikes()).isEqualTo(kind.strikes());
      assertThat(each.error()).isEqualTo(kind.error());
    }
  }

  @Test
  void hasAnExampleOfEachCode() throws IOException {
    assertThat(definitions().keySet())
        .containsAll(
            CODES.all().stream()
                .map(ProblemCode::code)
                .filter(code -> !code.equals("too-deep"))
                .toList());
  }

  @Test
  void refusesACodeThatThereIsNot() {
    assertThatThrownBy(() -> CODES.of("no-such-code")).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Problem> problems(String definition) {
    Node.Mapping root =
        (Node.Mapping) READER.read("flow.yaml", "---\n" + definition).root().orElseThrow();
    return ModelReader.read(
            new DefinitionReader()
                .read(root, new Definitions(READER, Neighbours.NONE), problem -> {}))
        .problems();
  }
}
