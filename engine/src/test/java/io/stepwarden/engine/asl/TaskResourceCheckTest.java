package io.stepwarden.engine.asl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskResourceCheckTest {

  private static final String GUIDE = "see https://docs.aws.amazon.com/step-functions/latest/dg/";

  private final Definition definition = new Definition();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:states:::sqs:sendMessage",
        "arn:aws-cn:states:::sqs:sendMessage.waitForTaskToken",
        "arn:${Partition}:states:::ecs:runTask.sync",
        "arn:aws:states:::states:startExecution.sync:2",
        "arn:aws:states:::aws-sdk:sfn:startSyncExecution",
        "arn:aws:states:::aws-sdk:rds:startDBInstance.waitForTaskToken",
        "arn:aws:states:::aws-sdk:qldb:whatever",
        "arn:aws:states:::aws-sdk:qldb",
        "arn:aws:lambda:eu-central-1:123456789012:function:work:live",
        "arn:aws:states:eu-central-1:123456789012:activity:ask",
        "arn:aws:swf:us-east-1:123456789012:task:X"
      })
  void whatExistsIsNoProblem(String resource) {
    assertThat(problems(resource)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${Function}",
        "${Function}:live",
        "arn:aws:${Service}:::x:y",
        "arn:aws:states:::sqs:${Action}",
        "arn:aws:states:::aws-sdk:${Service}:doIt",
        "arn:aws:states:::nowhere:doIt${Suffix}",
        "arn:${Rest}",
        "<function ARN>",
        "{{ function_arn }}",
        "%(function)s"
      })
  void whatIsNotKnownIsNotJudged(String resource) {
    assertThat(problems(resource)).isEmpty();
  }

  @Test
  void aResourceThatIsNoStringIsNotJudged() {
    assertThat(TaskResourceCheck.check(definition.field("{Resource: [1]}"), "JSONPath")).isEmpty();
    assertThat(TaskResourceCheck.check(definition.field("{Type: Task}"), "JSONPath")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lambda:invoke", "my-function", "arn:aws:states", "urn:aws:states:::a:b"})
  void aResourceIsAnArn(String resource) {
    assertThat(problems(resource))
        .containsExactly(
            "resource-not-an-arn: `"
                + resource
                + "` is not an ARN; write an ARN such as `arn:aws:states:::lambda:invoke`");
  }

  @ParameterizedTest
  @CsvSource({
    "sqs:SendMessage, arn:aws:states:::sqs:sendMessage",
    "sqs:sendMesage, arn:aws:states:::sqs:sendMessage",
    "Lambda:invoke, arn:aws:states:::lambda:invoke",
    "dynamodb:query, arn:aws:states:::aws-sdk:dynamodb:query",
    "events:putRule, arn:aws:states:::aws-sdk:eventbridge:putRule",
    "s3:getObject, arn:aws:states:::aws-sdk:s3:getObject",
    "glue:StartCrawler, arn:aws:states:::aws-sdk:glue:startCrawler"
  })
  void integrationsThatDoNotExistAreCorrected(String name, String meant) {
    assertThat(problems("arn:aws:states:::" + name))
        .containsExactly(
            "unknown-integration: Step Functions has no integration `"
                + name
                + "`; did you mean `"
                + meant
                + "`?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere:doSomethingUnheardOf", "lambda", ""})
  void integrationsWithoutNeighboursReferToTheGuide(String name) {
    assertThat(problems("arn:aws:states:::" + name))
        .containsExactly(
            "unknown-integration: Step Functions has no integration `"
                + name
                + "`; "
                + GUIDE
                + "integrate-optimized.html");
  }

  @Test
  void otherArnsAreNoIntegrations() {
    assertThat(problems("arn:aws:sqs:eu-central-1:123456789012:queue"))
        .containsExactly(
            "unknown-integration: `arn:aws:sqs:eu-central-1:123456789012:queue` is no integration,"
                + " Lambda function or activity; "
                + GUIDE
                + "integrate-services.html");
  }

  @ParameterizedTest
  @CsvSource({
    "events:putRule, events, did you mean `eventbridge`?",
    "states:startExecution, states, did you mean `sfn`?",
    "stepfunctions:startExecution, stepfunctions, did you mean `sfn`?",
    "logs:putLogEvents, logs, did you mean `cloudwatchlogs`?",
    "SQS:sendMessage, SQS, did you mean `sqs`?",
    "dynamodbb:scan, dynamodbb, did you mean `dynamodb`?"
  })
  void sdkServicesThatDoNotExistAreCorrected(String call, String service, String help) {
    assertThat(problems("arn:aws:states:::aws-sdk:" + call))
        .containsExactly(
            "unknown-sdk-service: AWS SDK integrations know no service `" + service + "`; " + help);
  }

  @Test
  void sdkServicesWithoutNeighboursReferToTheGuide() {
    assertThat(problems("arn:aws:states:::aws-sdk:nowheretobefound:x").get(0))
        .endsWith(GUIDE + "supported-services-awssdk.html");
  }

  @ParameterizedTest
  @CsvSource({
    "s3:ListBuckets, sdk-action-case, did you mean `listBuckets`?",
    "rds:startDbInstance, sdk-action-case, did you mean `startDBInstance`?",
    "s3:listBucket, unknown-sdk-action, did you mean `listBuckets`?",
    "sqs:teleport, unknown-sdk-action, 'write an action of the API of the service, its first letter"
        + " in lower case'",
    "s3:list-buckets.waitForTaskToken, unknown-sdk-action, did you mean `listBuckets`?"
  })
  void sdkActionsThatDoNotExistAreCorrected(String call, String code, String help) {
    assertThat(problems("arn:aws:states:::aws-sdk:" + call))
        .singleElement()
        .asString()
        .startsWith(code + ": `")
        .endsWith("; " + help);
  }

  @Test
  void aServiceAloneIsNoCall() {
    assertThat(problems("arn:aws:states:::aws-sdk:s3"))
        .singleElement()
        .asString()
        .startsWith("unknown-sdk-action: `s3` has no action ``");
  }

  private List<String> problems(String resource) {
    return TaskResourceCheck.check(
            definition.field("{Type: Task, Resource: '" + resource + "'}"), "JSONPath")
        .stream()
        .map(problem -> problem.code() + ": " + problem.message() + "; " + problem.help())
        .toList();
  }
}
