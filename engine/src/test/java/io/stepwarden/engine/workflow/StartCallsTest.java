package io.stepwarden.engine.workflow;

import static io.stepwarden.engine.template.Fields.print;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.model.Saga;
import io.stepwarden.engine.template.Templates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartCallsTest {

  private static final String TEMPLATE =
      """
      Resources:
        Orders:
          Type: AWS::StepFunctions::StateMachine
          Properties:
            StateMachineType: %s
            Definition:
              StartAt: Reserve seat
              States:
                Reserve seat: {Type: Task, Resource: 'arn:aws:states:::lambda:invoke', Next: Pay}
                Pay:
                  Type: Task
                  Resource: arn:aws:states:::lambda:invoke
                  Catch: [{ErrorEquals: [States.ALL], Next: Release seat}]
                  End: true
                Release seat: {Type: Task, Resource: 'arn:aws:states:::lambda:invoke', End: true}
        One: {Type: 'Custom::Caller', Properties: {Call: '%s'}}
        Two: {Type: 'Custom::Caller', Properties: {Calls: [!Sub '%s']}}
      """;

  @ParameterizedTest
  @CsvSource({
    "EXPRESS, x, x, absent",
    "EXPRESS, StepFunctions-StartSyncExecution, x, known StartSyncExecution",
    "EXPRESS, x, arn:${AWS::Partition}:apigateway::states:action/StartSyncExecution,"
        + " known StartSyncExecution",
    "EXPRESS, states:StartExecution, x, absent",
    "EXPRESS, states:StartExecution, states:StartSyncExecution,"
        + " unknown: the template speaks of StartExecution and of StartSyncExecution",
    "STANDARD, x, StartSyncExecution, absent"
  })
  void theTemplateSaysHowItStartsExpressWorkflows(
      String type, String one, String two, String starts) {
    Saga saga =
        ModelReader.read(new Templates().read(TEMPLATE.formatted(type, one, two))).sagas().get(0);
    assertThat(print(saga.starts())).isEqualTo(starts);
  }
}
