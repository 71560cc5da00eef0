package io.stepwarden.engine.asl;

import static io.stepwarden.engine.template.Fields.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterCheckTest {

  private static final String SEND = "arn:aws:states:::sqs:sendMessage";

  private final Definition definition = new Definition();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Parameters: {QueueUrl: q, MessageBody: m}",
        "Parameters: {QueueUrl.$: $.queue, MessageBody.$: $.m, DelaySeconds: 3}",
        "Parameters: {QueueUrl: '${Queue}', MessageBody: {any: thing}}"
      })
  void aCallWithWhatItNeedsIsNoProblem(String parameters) {
    assertThat(problems(SEND, parameters, "JSONPath")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comment: none",
        "Parameters: '${Unknown}'",
        "Parameters: [1]",
        "Parameters: {QueueUrl: q, '${Name}': m}",
        "Parameters: {QueueUrl: q, 'Fn::Transform': m}",
        "Parameters: {'{{ name }}': m}",
        "Arguments: {QueueUrl: q}"
      })
  void whatIsNoObjectOrNotKnownIsNotJudged(String parameters) {
    assertThat(problems(SEND, parameters, "JSONPath")).isEmpty();
  }

  @Test
  void requiredParametersAreMissed() {
    assertThat(problems(SEND, "Parameters: {}", "JSONPath"))
        .containsExactly(
            "missing-parameter: `sqs:sendMessage` needs `MessageBody`; add `MessageBody`",
            "missing-parameter: `sqs:sendMessage` needs `QueueUrl`; add `QueueUrl`");
  }

  @Test
  void argumentsAreThoseOfJsonata() {
    assertThat(problems(SEND, "Arguments: {QueueUrl: '{% $q %}'}", "JSONata"))
        .containsExactly(
            "missing-parameter: `sqs:sendMessage` needs `MessageBody`; add `MessageBody`");
    assertThat(problems(SEND, "Arguments: '{% $states.input %}'", "JSONata")).isEmpty();
  }

  @Test
  void misspeltParametersAreCorrectedAndNotMissedToo() {
    assertThat(problems(SEND, "Parameters: {QueueUri: q, MessageBody: m}", "JSONPath"))
        .containsExactly(
            "unknown-parameter: `sqs:sendMessage` takes no `QueueUri`; did you mean `QueueUrl`?");
  }

  @Test
  void parametersWithoutNeighboursAreListed() {
    assertThat(
            problems(
                "arn:aws:states:::lambda:invoke",
                "Parameters: {FunctionName: f, Rhubarb.$: $}",
                "JSONPath"))
        .singleElement()
        .asString()
        .startsWith("unknown-parameter: `lambda:invoke` takes no `Rhubarb`; remove it, or write")
        .contains("FunctionName, ClientContext");
  }

  @Test
  void anActionWithoutParametersTakesNone() {
    assertThat(
            problems(
                "arn:aws:states:::aws-sdk:iam:deleteAccountPasswordPolicy",
                "Parameters: {Rhubarb: 1}",
                "JSONPath"))
        .containsExactly(
            "unknown-parameter: `iam:deleteAccountPasswordPolicy` takes no `Rhubarb`; remove it,"
                + " the action takes no parameters");
  }

  @ParameterizedTest
  @CsvSource({
    "sqs:sendMessage, '{QueueURL: q, MessageBody: m}', QueueURL, QueueUrl",
    "aws-sdk:ecs:stopTask, '{task.$: $.task}', task, Task",
    "aws-sdk:rds:startDBInstance, '{DBInstanceIdentifier: db}', DBInstanceIdentifier,"
        + " DbInstanceIdentifier"
  })
  void parametersAreInPascalCase(String call, String parameters, String written, String meant) {
    assertThat(problems("arn:aws:states:::" + call, "Parameters: " + parameters, "JSONPath"))
        .containsExactly(
            "parameter-case: `"
                + call.replace("aws-sdk:", "")
                + "` takes no `"
                + written
                + "` in this case of letters; write `"
                + meant
                + "`");
  }

  @Test
  void problemsAreAtTheKeyOrAtTheParametersThatLackOne() {
    String state =
        """
        Resource: arn:aws:states:::sqs:sendMessage
        Parameters:
          Rhubarb: 1
          QueueUrl: q
        """;
    List<DefinitionProblem> found = TaskResourceCheck.check(definition.field(state), "JSONPath");
    assertThat(found.stream().map(problem -> place(problem.at().text())))
        .containsExactly("3:3", "2:1");
    assertThat(found.stream().map(problem -> problem.at().path().toString()))
        .containsExactly("$.Parameters.Rhubarb", "$.Parameters");
  }

  private List<String> problems(String resource, String parameters, String queryLanguage) {
    String state = "Type: Task\nResource: " + resource + "\n" + parameters + "\n";
    return TaskResourceCheck.check(definition.field(state), queryLanguage).stream()
        .map(problem -> problem.code() + ": " + problem.message() + "; " + problem.help())
        .toList();
  }
}
