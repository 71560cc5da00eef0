package io.stepwarden.engine.asl;

import static io.stepwarden.engine.template.Fields.print;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.model.Integration;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Fields;
import io.stepwarden.engine.template.Resolver;
import io.stepwarden.engine.template.Substitutions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskResourceTest {

  private static final Map<String, String> TYPES =
      Map.of(
          "Worker", "AWS::Lambda::Function",
          "Live", "AWS::Lambda::Alias",
          "First", "AWS::Lambda::Version",
          "Sam", "AWS::Serverless::Function",
          "Ask", "AWS::StepFunctions::Activity",
          "Queue", "AWS::SQS::Queue");

  private final TaskResource resources = new TaskResource(Integrations.load(), TYPES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arn:aws:states:::lambda:invoke | optimized | lambda | invoke | request-response",
        "arn:aws:states:::lambda:invoke.waitForTaskToken | optimized | lambda | invoke |"
            + " wait-for-task-token",
        "arn:aws:states:::lambda:invoke.sync | optimized | lambda | invoke | sync",
        "arn:aws-cn:states:::sqs:sendMessage | optimized | sqs | sendMessage | request-response",
        "arn:${AWS::Partition}:states:::ecs:runTask.sync | optimized | ecs | runTask | sync",
        "arn:aws:states:::states:startExecution.sync:2 | optimized | states | startExecution |"
            + " sync",
        "arn:aws:states:::states:startExecution.sync | optimized | states | startExecution | sync",
        "arn:aws:states:::glue:startJobRun.sync:2 | optimized | glue | startJobRun | sync:2",
        "arn:aws:states:::sns:publish.waitForToken | optimized | sns | publish | waitForToken",
        "arn:aws:states:::aws-sdk:s3:deleteBucket | aws-sdk | s3 | deleteBucket | request-response",
        "arn:aws:states:::aws-sdk:ssm:sendCommand.waitForTaskToken | aws-sdk | ssm | sendCommand |"
            + " wait-for-task-token",
        "arn:aws:states:::aws-sdk:glue:startJobRun.sync | aws-sdk | glue | startJobRun | sync",
        "arn:aws:states:::sqs:sendMassage | unrecognised | sqs | sendMassage | request-response",
        "arn:aws:states:::nowhere:doIt.sync | unrecognised | nowhere | doIt | sync",
      })
  void servicesAreCalledByActionAndPattern(
      String resource, String kind, String service, String action, String pattern) {
    Integration integration = integration(resource);
    assertThat(print(integration.kind())).isEqualTo("known " + kind);
    assertThat(integration.service()).isEqualTo(service);
    assertThat(integration.action()).isEqualTo(action);
    assertThat(print(integration.pattern())).isEqualTo("known " + pattern);
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:lambda:eu-central-1:123456789012:function:work, lambda",
    "arn:aws:lambda:eu-central-1:123456789012:function:work:live, lambda",
    "'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:w', lambda",
    "arn:aws:states:eu-central-1:123456789012:activity:ask, activity",
    "'${Worker.Arn}', lambda",
    "'${Worker.Arn}:live', lambda",
    "'${Live}', lambda",
    "'${First}', lambda",
    "'${Sam.Arn}', lambda",
    "'${Ask}', activity"
  })
  void functionsAndActivitiesAreNamedByThemselves(String resource, String kind) {
    Integration integration = integration(resource);
    assertThat(print(integration.kind())).isEqualTo("known " + kind);
    assertThat(print(integration.pattern())).isEqualTo("known request-response");
    assertThat(integration.supportedPatterns()).containsExactly("request-response");
    assertThat(integration.service()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${Stage} | the substitution `Stage` is not given",
        "${Queue.Arn} | Queue is not created yet",
        "arn:aws:${Service}:::x:y | its service is not known",
        "arn:aws:states:::sqs:${Action} | the action of the task is not known",
        "arn:aws:states:::${Service}:sendMessage | the action of the task is not known",
        "arn:aws:states:::sqs:sendMessage${Suffix} | the action of the task is not known",
        "arn:aws:states:::aws-sdk:${Service}:x | the action of the task is not known",
        "arn:${Rest} | its service is not known",
      })
  void whatDependsOnSomethingUnknownIsUnknown(String resource, String reason) {
    Integration integration = integration(resource);
    assertThat(print(integration.kind())).isEqualTo("unknown: " + reason);
    assertThat(print(integration.pattern())).isEqualTo("unknown: " + reason);
    assertThat(integration.supportedPatterns()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "lambda:invoke",
        "arn:aws:states",
        "arn:aws:states:::lambda",
        "arn:aws:states:::aws-sdk:s3",
        "arn:aws:sqs:eu-central-1:123456789012:queue",
        "urn:aws:states:::lambda:invoke"
      })
  void whatIsNoArnThatIsKnownIsUnrecognised(String resource) {
    Integration integration = integration(resource);
    assertThat(print(integration.kind())).isEqualTo("known unrecognised");
    assertThat(print(integration.pattern()))
        .isEqualTo("unknown: the resource is no ARN that is known");
  }

  @Test
  void aTaskWithoutResourceCallsNothing() {
    Field absent = field("x").absent();
    assertThat(print(resources.integration(absent).kind())).isEqualTo("absent");
    assertThat(print(resources.integration(absent).pattern())).isEqualTo("absent");
  }

  @Test
  void aResourceThatIsNoStringIsUnknown() {
    Field number = new Fields().strict("Resource: 7").get("Resource");
    assertThat(print(resources.integration(number).kind()))
        .isEqualTo("unknown: it is a number and not a string");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arn:aws:states:::lambda:invoke | request-response wait-for-task-token",
        "arn:aws:states:::dynamodb:putItem | request-response",
        "arn:aws:states:::batch:submitJob | request-response sync",
        "arn:aws:states:::states:startExecution | request-response sync wait-for-task-token",
        "arn:aws:states:::aws-sdk:ec2:runInstances | request-response wait-for-task-token",
        "arn:aws:states:::nowhere:doIt | ''"
      })
  void theTableSaysWhichPatternsAnActionSupports(String resource, String patterns) {
    List<String> expected = patterns.isEmpty() ? List.of() : List.of(patterns.split(" "));
    assertThat(integration(resource).supportedPatterns())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private Integration integration(String resource) {
    return resources.integration(field(resource));
  }

  private static Field field(String resource) {
    Substitutions substitutions = new Substitutions(TaskResourceTest::symbol);
    Resolver resolver = Resolver.NONE.then(substitutions);
    return new Fields().of("Resource: '" + resource + "'", resolver, false).get("Resource");
  }

  private static Optional<Node> symbol(String name) {
    String resource = name.replace(".Arn", "");
    boolean given = TYPES.containsKey(resource) || name.startsWith("AWS::");
    String owner = TYPES.containsKey(resource) ? resource : "";
    return given
        ? Optional.of(
            new Node.Symbol(
                name, owner, "", owner + " is not created yet", Fields.node("x").span()))
        : Optional.empty();
  }
}
