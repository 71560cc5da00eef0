package io.stepwarden.engine.asl;

import static io.stepwarden.engine.template.Fields.place;
import static io.stepwarden.engine.template.Fields.print;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.model.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskCallTest {

  private static final String AT_RUN = "unknown: it is computed when the workflow runs";
  private static final String NOT_GIVEN = "unknown: the substitution `X` is not given";

  private final Definition definition = new Definition();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Parameters: {TopicArn: t, Message.$: $} | known [TopicArn, Message]",
        "Arguments: {TopicArn: t} | known [TopicArn]",
        "Parameters: {} | known []",
        "Comment: none | absent",
        "Arguments: '{% $states.input %}' | " + AT_RUN,
        "Parameters: '${X}' | " + NOT_GIVEN
      })
  void parametersHaveNames(String member, String printed) {
    assertThat(print(call("sns:publish", member).names())).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Parameters: {FunctionName: work} | known false",
        "Parameters: {FunctionName: 'work:live'} | known true",
        "Parameters: {FunctionName: work, Qualifier: live} | known true",
        "Parameters: {FunctionName: 'work', Qualifier: $LATEST} | known false",
        "Parameters: {FunctionName: work, Qualifier: '${X}'} | " + NOT_GIVEN,
        "Parameters: {FunctionName: work, Qualifier.$: $.version} | " + AT_RUN,
        "Parameters: {FunctionName.$: $.name} | " + AT_RUN,
        "Arguments: {FunctionName: '{% $name %}'} | " + AT_RUN,
        "Arguments: '{% $states.input %}' | " + AT_RUN,
        "Comment: none | absent"
      })
  void functionsAreQualified(String member, String printed) {
    assertThat(print(call("lambda:invoke", member).qualified())).isEqualTo(printed);
  }

  @Test
  void theArnOfAFunctionIsQualifiedInPlaceOfTheResource() {
    String arn = "arn:aws:lambda:eu-central-1:123456789012:function:work";
    assertThat(print(resource(arn).qualified())).isEqualTo("known false");
    assertThat(print(resource(arn + ":live").qualified())).isEqualTo("known true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Parameters: {Input: {AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$: $$.Execution.Id}}",
        "Arguments: {Input: {AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID: '{% $id %}'}}",
        "Parameters: {Input.$: \"States.JsonMerge($, States.StringToJson("
            + "'{\\\"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID\\\": 1}'), false)\"}",
        "Arguments: \"{% {'Input': {'AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID': 1}} %}\"",
        "Arguments: {Input: \"{% {'AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID': 1} %}\"}"
      })
  void executionsLearnTheirParent(String member) {
    assertThat(print(call("states:startExecution.sync:2", member).namesParent()))
        .isEqualTo("known true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Parameters: {StateMachineArn: m} | known false",
        "Parameters: {StateMachineArn: m, Input: {Order.$: $}} | known false",
        "Parameters: {StateMachineArn: m, Input: '{}'} | known false",
        "Parameters: {StateMachineArn: m, Input.$: $} | " + AT_RUN,
        "Arguments: {StateMachineArn: m, Input: '{% $states.input %}'} | " + AT_RUN,
        "Parameters: {StateMachineArn: m, Input: '${X}'} | " + NOT_GIVEN
      })
  void executionsMayNotLearnTheirParent(String member, String printed) {
    assertThat(print(call("states:startExecution", member).namesParent())).isEqualTo(printed);
    assertThat(print(call("aws-sdk:sfn:startExecution", member).namesParent())).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Parameters: {TaskDefinition: t} | absent | absent",
        "Parameters: {NetworkConfiguration: {AwsvpcConfiguration: {AssignPublicIp: ENABLED}},"
            + " EnableExecuteCommand: true} | known ENABLED | known true",
        "Parameters: {NetworkConfiguration: {AwsvpcConfiguration.$: $}, EnableExecuteCommand:"
            + " '${X}'} | "
            + AT_RUN
            + " | "
            + NOT_GIVEN,
        "Arguments: {NetworkConfiguration: '{% $n %}', EnableExecuteCommand: false} | "
            + AT_RUN
            + " | known false",
        "Arguments: '{% $all %}' | " + AT_RUN + " | " + AT_RUN
      })
  void containersMayBeExposed(String member, String publicIp, String executeCommand) {
    Call call = call("ecs:runTask.sync", member);
    assertThat(print(call.assignPublicIp())).isEqualTo(publicIp);
    assertThat(print(call.enableExecuteCommand())).isEqualTo(executeCommand);
  }

  @Test
  void otherCallsHaveNoneOfThese() {
    Call call = call("sqs:sendMessage", "Parameters: {EnableExecuteCommand: true, Input: {}}");
    assertThat(print(call.qualified())).isEqualTo("absent");
    assertThat(print(call.namesParent())).isEqualTo("absent");
    assertThat(print(call.assignPublicIp())).isEqualTo("absent");
    assertThat(print(call.enableExecuteCommand())).isEqualTo("absent");
  }

  @Test
  void whatLacksTheParentIsAtTheInput() {
    assertThat(place(call("states:startExecution", "Parameters: {Input: {}}").namesParent()))
        .isEqualTo("6:18");
  }

  private Call call(String resource, String member) {
    return read("    Resource: arn:aws:states:::" + resource + "\n    " + member + "\n");
  }

  private Call resource(String arn) {
    return read("    Resource: " + arn + "\n");
  }

  private Call read(String members) {
    String states = "StartAt: A\nStates:\n  A:\n    Type: Task\n" + members;
    return definition.read(states).tasks().get(0).call();
  }
}
