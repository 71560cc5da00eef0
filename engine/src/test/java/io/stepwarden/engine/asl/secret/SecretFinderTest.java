package io.stepwarden.engine.asl.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.ReadLimits;
import io.stepwarden.engine.template.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFinderTest {

  private static final DocumentReader READER = new DocumentReader(ReadLimits.DEFAULT);
  private static final String TOKEN = "ghp" + "_R8sKx2Vb7NqLz4TfYw1Jc9Mh3Pd6Ga0Ue5Qi";

  static Stream<Arguments> cases() throws IOException {
    try (InputStream in = SecretFinderTest.class.getResourceAsStream("cases.yaml")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Node.Sequence cases = (Node.Sequence) READER.read("cases.yaml", text).root().orElseThrow();
      return cases.items().stream().map(Node.Mapping.class::cast).map(SecretFinderTest::each);
    }
  }

  private static Arguments each(Node.Mapping one) {
    Node.Sequence secrets = (Node.Sequence) one.get("secrets").orElseThrow();
    return Arguments.of(
        text(one.get("name").orElseThrow()),
        text(one.get("holds").orElseThrow()).replace("|", ""),
        secrets.items().stream().map(SecretFinderTest::text).toList());
  }

  private static String text(Node node) {
    return ((Node.Text) node).value();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsTheSecretsAndNothingElse(String name, String holds, List<String> secrets) {
    assertThat(find("StartAt: A\nStates: {A: {Type: Pass, Result: " + holds + ", End: true}}"))
        .extracting(each -> each.kind() + " " + each.secret())
        .containsExactlyElementsOf(secrets);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comment: {}",
        "Type: Fail\n    Cause: {}",
        "Parameters: {a: [{}]}",
        "Arguments: {a: {b: {}}}",
        "Result: {}",
        "Assign: {a: {}}",
        "Output: '{% \"{}\" %}'",
        "ItemSelector: {a: {}}",
        "ResultSelector: {a: {}}",
        "Choices: [{Variable: $.a, StringEquals: {}, Next: A}]",
        "Choices: [{Not: {Variable: $.a, StringEquals: {}}, Next: A}]",
        "Catch: [{ErrorEquals: [{}], Next: A}]",
        "Unknown: {}"
      })
  void looksEverywhereInAState(String field) {
    String state = field.replace("{}", TOKEN);
    assertThat(find("StartAt: A\nStates:\n  A:\n    " + state))
        .singleElement()
        .satisfies(each -> assertThat(each.at().scope().state()).contains("A"))
        .satisfies(each -> assertThat(each.at().anchor().span().text()).isEqualTo(TOKEN));
  }

  @Test
  void tellsTheStateThatHoldsIt() {
    String definition =
        """
        Comment: %1$s
        StartAt: A
        States:
          A:
            Type: Parallel
            Branches: [{Comment: %1$s, StartAt: B, States: {B: {Type: Pass, Result: %1$s}}}]
          C:
            Type: Map
            ItemProcessor: {StartAt: D, States: {D: {Type: Pass, Comment: %1$s}}}
        """
            .formatted(TOKEN);
    assertThat(find(definition))
        .extracting(each -> each.at().scope().state().orElse("the definition"))
        .containsExactly("the definition", "A", "A/B", "C/D");
  }

  @Test
  void findsWhatASubstitutionPutsThere() {
    String template =
        """
        Resources:
          Orders:
            Type: AWS::StepFunctions::StateMachine
            Properties:
              DefinitionSubstitutions: {Token: %s}
              Definition: {StartAt: A, States: {A: {Type: Pass, Result: 'x ${Token}'}}}
        """
            .formatted(TOKEN);
    assertThat(find(template))
        .singleElement()
        .satisfies(
            each -> assertThat(each.at().anchor().span().startPosition().line()).isEqualTo(5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-eyJ",
        "://a:",
        "password=",
        "ghp_",
        "SK0a",
        "a=b:",
        "-----BEGIN PRIVATE KEY-----"
      })
  void isLinearInTheLengthOfAText(String hostile) {
    String text = hostile.repeat((1 << 21) / hostile.length());
    assertThat(TextSecrets.all("token", text, List.of())).hasSizeLessThan(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ab", "ab-", "/a", "A1", "a.", "=", "$"})
  void isNotExhaustedByALongPassword(String hostile) {
    String text = hostile.repeat(4000 / hostile.length()) + "1!";
    assertThat(TextSecrets.all("password", text, List.of())).hasSizeLessThan(2);
  }

  private static List<FoundSecret> find(String template) {
    return SecretFinder.find(new Templates().read(template).machines().get(0).definition());
  }
}
