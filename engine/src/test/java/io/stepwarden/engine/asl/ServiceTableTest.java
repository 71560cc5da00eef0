package io.stepwarden.engine.asl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTableTest {

  private static final ServiceTable SMALL =
      new ServiceTable(
          """
          # a comment
          :queues\t0\tsqs messages
          :retired\t46\t
          :topics\t56\tsns

          # queues
          purge\tUrl\t
          send\tBody Url\tDelay Group
          # retired
          # topics
          list\t\t
          """);

  private static final ServiceTable SDK = ServiceTable.load("sdk-services.tsv");

  @Test
  void servicesAreListed() {
    assertThat(SMALL.services()).containsExactly("queues", "retired", "topics");
    assertThat(SMALL.hasService("topics")).isTrue();
    assertThat(SMALL.hasService("topic")).isFalse();
    assertThat(SMALL.hasService("opics")).isFalse();
  }

  @Test
  void servicesHaveOtherNames() {
    assertThat(SMALL.serviceAlsoCalled("messages")).contains("queues");
    assertThat(SMALL.serviceAlsoCalled("queues")).isEmpty();
    assertThat(SMALL.serviceAlsoCalled("message")).isEmpty();
  }

  @Test
  void actionsAreThoseOfTheService() {
    assertThat(SMALL.actions("queues")).containsExactly("purge", "send");
    assertThat(SMALL.actions("topics")).containsExactly("list");
    assertThat(SMALL.actions("absent")).isEmpty();
  }

  @Test
  void actionsOfRetiredServicesAreNotKnown() {
    assertThat(SMALL.hasService("retired")).isTrue();
    assertThat(SMALL.actions("retired")).isEmpty();
    assertThat(SMALL.parameters("retired", "list")).isEmpty();
  }

  @Test
  void actionsTakeParameters() {
    assertThat(SMALL.parameters("queues", "send"))
        .contains(new ActionParameters(List.of("Body", "Url"), List.of("Delay", "Group")));
    assertThat(SMALL.parameters("topics", "list"))
        .contains(new ActionParameters(List.of(), List.of()));
    assertThat(SMALL.parameters("topics", "send")).isEmpty();
    assertThat(SMALL.parameters("queues", "sen")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sfn",
        "eventbridge",
        "cloudwatchlogs",
        "sqs",
        "dynamodb",
        "s3",
        "emr",
        "emrcontainers",
        "directory",
        "lexmodelbuilding",
        "rdsdata",
        "secretsmanager",
        "ssm",
        "sts",
        "qldb"
      })
  void sdkServicesAreSpeltAsInTheGuide(String name) {
    assertThat(SDK.hasService(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "sqs, sendMessage, MessageBody QueueUrl",
    "batch, submitJob, JobDefinition JobName JobQueue",
    "s3, getObject, Bucket Key",
    "rds, startDBInstance, DbInstanceIdentifier",
    "ec2, runInstances, MaxCount MinCount"
  })
  void sdkActionsRequireParameters(String service, String action, String required) {
    assertThat(SDK.parameters(service, action))
        .hasValueSatisfying(
            known -> assertThat(known.required()).containsExactly(required.split(" ")));
  }

  @Test
  void tokensThatTheSdkMakesUpAreOptional() {
    assertThat(SDK.parameters("emrserverless", "createApplication"))
        .hasValueSatisfying(known -> assertThat(known.optional()).contains("ClientToken"));
  }

  @Test
  void everyOptimizedIntegrationHasParameters() {
    ServiceTable table = ServiceTable.load("integration-parameters.tsv");
    Set<String> names = WorkflowReader.INTEGRATIONS.names();
    assertThat(names)
        .allSatisfy(
            name -> {
              String[] call = name.split(":", -1);
              assertThat(table.parameters(call[0], call[1])).isPresent();
            });
  }
}
