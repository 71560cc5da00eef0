package io.stepwarden.engine.asl.saga;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.model.Integration;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Fields;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdempotenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dynamodb | putItem | {TableName: t} | true",
        "dynamodb | deleteItem | {TableName: t} | true",
        "dynamodb | updateItem | {TableName: t} | false",
        "dynamodb | updateItem | {ConditionExpression: c} | true",
        "events | putEvents | {Entries: []} | false",
        "sqs | sendMessage | {MessageBody: m} | false",
        "sqs | sendMessage | {MessageDeduplicationId: m} | true",
        "lambda | invoke | {Payload.$: $} | false",
        "lambda | invoke | {Payload: {id.$: $$.Execution.Name}} | true",
        "lambda | invoke | {Payload: {ids: ['{% $states.context.Execution.Id %}']}} | true",
        "ecs | runTask | {clientToken.$: $.id} | true"
      })
  void aCallIsIdempotentByItsActionOrItsArguments(
      String service, String action, String arguments, boolean idempotent) {
    Field state = new Fields().strict("Parameters: " + arguments);
    Value<String> none = new Value.Absent<>(state.anchor());
    Integration integration = new Integration(none, service, action, none, List.of());
    assertThat(Idempotence.isIdempotent(state, integration)).isEqualTo(idempotent);
  }
}
