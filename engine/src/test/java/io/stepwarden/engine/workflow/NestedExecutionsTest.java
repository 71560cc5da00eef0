package io.stepwarden.engine.workflow;

import static io.stepwarden.engine.template.Fields.print;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.model.NestedExecution;
import io.stepwarden.engine.template.Templates;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestedExecutionsTest {

  private static final String TEMPLATE =
      """
      Parameters:
        Other: {Type: String}
      Resources:
        Orders:
          Type: AWS::StepFunctions::StateMachine
          Properties:
            StateMachineName: orders
            DefinitionSubstitutions: {Bills: !Ref Bills, Other: !Ref Other}
            Definition:
              StartAt: %s
              States:
                Decide: {Type: Choice, Choices: [{Variable: $.a, IsNull: true, Next: Start}]}
                Each:
                  Type: Map
                  ItemProcessor:
                    StartAt: Inner
                    States: {Inner: {Type: Task, Resource: 'arn:aws:states:::states:startExecution', Parameters: {%s}, End: true}}
                  End: true
                Start: {Type: Task, Resource: 'arn:aws:states:::states:startExecution', Parameters: {%s}, End: true}
        Bills:
          Type: AWS::StepFunctions::StateMachine
          Properties:
            StateMachineName: bills
            Definition:
              StartAt: Start
              States:
                Start:
                  Type: Task
                  Resource: arn:aws:states:::aws-sdk:sfn:startSyncExecution
                  Parameters:
                    StateMachineArn: arn:aws:states:eu-central-1:111122223333:stateMachine:orders:live
                  End: true
      """;

  private static final String BACK = "StateMachineArn: '${Bills}'";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "StateMachineArn.$: $$.StateMachine.Id | known 0 | true",
        "StateMachineArn: '{% $states.context.StateMachine.Id %}' | known 0 | true",
        "StateMachineArn: '${Bills}' | known 1 | true",
        "StateMachineArn: 'arn:aws:states:eu-central-1:111122223333:stateMachine:bills' | known 1"
            + " | true",
        "StateMachineArn: 'arn:aws:states:eu-central-1:111122223333:stateMachine:x' | known -1"
            + " | false",
        "StateMachineArn.$: $.arn | unknown: it is computed when the workflow runs | false",
        "StateMachineArn: '${Other}' | unknown: parameter `Other` has no default | false",
        "Input: {} | absent | false"
      })
  void findsWhatATaskStarts(String parameters, String target, boolean recurs) {
    NestedExecution start = read("Start", "", parameters).get(1);
    assertThat(print(start.target())).isEqualTo(target);
    assertThat(start.recurs()).isEqualTo(recurs);
    assertThat(start.guarded()).isFalse();
  }

  @Test
  void aCycleOfMachinesLeadsBackFromBoth() {
    assertThat(read("Start", "", BACK)).extracting(NestedExecution::recurs).endsWith(true, true);
  }

  @Test
  void aChoiceGuardsTheWholeCycle() {
    List<NestedExecution> starts = read("Decide", "", BACK);
    assertThat(starts.get(1).guarded()).isTrue();
    assertThat(starts).extracting(NestedExecution::recurs).containsOnly(false);
  }

  @Test
  void theItemsOfAMapMayBeNone() {
    assertThat(read("Each", BACK, BACK).get(0).guarded()).isTrue();
  }

  private static List<NestedExecution> read(String start, String inner, String parameters) {
    String template = TEMPLATE.formatted(start, inner, parameters);
    return ModelReader.read(new Templates().read(template)).nestedExecutions();
  }
}
