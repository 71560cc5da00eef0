package io.stepwarden.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.EngineOptions;
import io.stepwarden.engine.PolicyEngine;
import io.stepwarden.engine.decision.Decision;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.policy.PolicyBundle;
import io.stepwarden.engine.policy.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A rule that compares every state with every other meets the deadline of evaluations here. */
class LargeMachineTest {

  private static final int OF_EACH_KIND = 300;

  private static final List<String> KINDS =
      List.of(
          """
          "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"},
          "Retry": [{"ErrorEquals": ["Lambda.ServiceException", "Lambda.SdkClientException"]}]
          """,
          """
          "Resource": "arn:aws:states:::sns:publish",
          "Parameters": {"TopicArn": "t", "Message": "m"},
          "Retry": [{"ErrorEquals": ["${Errors}"]}]
          """,
          """
          "Resource": "arn:aws:states:::glue:startJobRun", "Parameters": {"JobName": "j"}
          """,
          """
          "Resource": "arn:aws:states:::ecs:runTask.waitForTaskToken",
          "Parameters": {"TaskDefinition": "d"}, "Catch": [{"ErrorEquals": ["A"], "Next": "S0"}]
          """,
          """
          "Resource": "${Function}", "Retry": [{"ErrorEquals": ["States.ALL"]}]
          """,
          """
          "Resource": "arn:aws:states:::aws-sdk:iam:createUser", "Parameters": {"UserName": "u"}
          """);

  @Test
  void isDecidedWithinTheDeadline() {
    Report report = PolicyEngine.of(DefaultPolicies.bundle()).check("large.asl.json", machine());

    assertThat(report.diagnostics()).isEmpty();
    assertThat(report.decisions(Outcome.VIOLATION))
        .filteredOn(decision -> decision.rule().id().equals("INV-04"))
        .hasSize(OF_EACH_KIND);
  }

  @Test
  void isDecidedByAllRulesThoughTheyAreEvaluatedInParts() {
    EngineOptions options =
        new EngineOptions(
            EngineOptions.DEFAULT.configuration(), Set.of(), Set.of(Outcome.values()));
    PolicyBundle bundle = DefaultPolicies.bundle();
    Report report = PolicyEngine.of(bundle, options).check("large.asl.json", machine());

    assertThat(report.decisions())
        .extracting(decision -> decision.rule().id())
        .containsAll(bundle.rules().stream().map(Rule::id).toList());
    assertThat(report.decisions())
        .extracting(Decision::message)
        .doesNotContain("the rule gave no result", "the rule reached no decision");
  }

  private static String machine() {
    int states = OF_EACH_KIND * KINDS.size();
    return IntStream.range(0, states)
        .mapToObj(index -> state(index, index + 1 == states))
        .collect(Collectors.joining(",\n", "{\"StartAt\": \"S0\", \"States\": {\n", "}}"));
  }

  private static String state(int index, boolean last) {
    String next = last ? "\"End\": true" : "\"Next\": \"S" + (index + 1) + "\"";
    String kind = KINDS.get(index % KINDS.size());
    return "\"S%d\": {\"Type\": \"Task\", %s, %s}".formatted(index, kind, next);
  }
}
