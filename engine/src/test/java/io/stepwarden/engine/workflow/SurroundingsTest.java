package io.stepwarden.engine.workflow;

import static io.stepwarden.engine.template.Fields.print;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.model.Model;
import io.stepwarden.engine.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

  private static final String TEMPLATE =
      """
      Resources:
        Orders:
          Type: AWS::StepFunctions::StateMachine
          Properties:
            LoggingConfiguration:
              Level: ALL
              Destinations:
                - CloudWatchLogsLogGroup: {LogGroupArn: !GetAtt Logs.Arn}
            EncryptionConfiguration: {Type: CUSTOMER_MANAGED_KMS_KEY, KmsKeyId: !Ref Key}
            Tags: [{Key: team, Value: orders}]
            Definition:
              StartAt: Both
              States:
                Both:
                  Type: Parallel
                  End: true
                  Branches:
                    - StartAt: Send
                      States:
                        Send:
                          Type: Task
                          Resource: arn:aws:states:::sqs:sendMessage
                          Parameters: {QueueUrl: !Ref Waiting, MessageBody: m}
                          Next: Named
                        Named:
                          Type: Task
                          Resource: arn:aws:states:::sqs:sendMessage
                          Parameters:
                            QueueUrl: https://sqs.eu-central-1.amazonaws.com/111122223333/late
                            MessageBody: m
                          End: true
                    - StartAt: Pack
                      States:
                        Pack: {Type: Task, Resource: !Ref Packing, End: true}
        Logs: {Type: AWS::Logs::LogGroup, Properties: {KmsKeyId: !GetAtt LogKey.Arn}}
        OtherLogs: {Type: AWS::Logs::LogGroup}
        Key: {Type: AWS::KMS::Key, Properties: {EnableKeyRotation: true}}
        LogKey: {Type: AWS::KMS::Key, Properties: {Enabled: false}}
        OtherKey: {Type: AWS::KMS::Key}
        Waiting: {Type: AWS::SQS::Queue}
        Late: {Type: AWS::SQS::Queue, Properties: {QueueName: late}}
        Unused: {Type: AWS::SQS::Queue}
        Packing: {Type: AWS::StepFunctions::Activity, Properties: {Name: packing}}
      """;

  private final Model model = ModelReader.read(new Templates().read(TEMPLATE));

  @Test
  void logGroupsAndKeysKnowTheMachinesThatUseThem() {
    assertThat(model.logGroups())
        .extracting(group -> group.name() + " " + group.machines())
        .containsExactly("Logs [0]", "OtherLogs []");
    assertThat(model.keys())
        .extracting(key -> key.name() + " " + key.machines())
        .containsExactly("Key [0]", "LogKey [0]", "OtherKey []");
  }

  @Test
  void keysAreEnabledAndNotRotatedUnlessItIsSaid() {
    assertThat(model.keys())
        .extracting(key -> print(key.enabled()) + ", " + print(key.rotation()))
        .containsExactly(
            "known true, known true", "known false, known false", "known true, known false");
  }

  @Test
  void targetsKnowTheTasksThatNameThem() {
    assertThat(model.tasks())
        .extracting(task -> task.name())
        .containsExactly("Send", "Named", "Pack");
    assertThat(model.messageTargets())
        .extracting(target -> target.name() + " " + target.tasks())
        .containsExactly("Waiting [0]", "Late [1]", "Unused []");
    assertThat(model.activities())
        .extracting(activity -> activity.name() + " " + activity.tasks())
        .containsExactly("Packing [2]");
  }

  @Test
  void aMachineOrAnActivityIsTaggedByOneTag() {
    assertThat(print(model.machines().get(0).tagged())).isEqualTo("known true");
    assertThat(print(model.activities().get(0).tagged())).isEqualTo("absent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LogGroupName: /aws/vendedlogs/states/orders | known true",
        "LogGroupName: !Sub '/aws/vendedlogs/${AWS::StackName}' | known true",
        "LogGroupName: orders | known false",
        "LogGroupName: !Sub '${Name}/orders' | unknown: parameter `Name` has no default",
        "RetentionInDays: 1 | absent",
      })
  void theBeginningOfANameTellsWhoseLogsTheyAre(String properties, String vended) {
    Model read =
        ModelReader.read(
            new Templates()
                .read(
                    """
                    Parameters: {Name: {Type: String}}
                    Resources:
                      Logs:
                        Type: AWS::Logs::LogGroup
                        Properties:
                          %s
                    """
                        .formatted(properties)));
    assertThat(print(read.logGroups().get(0).vended())).isEqualTo(vended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!GetAtt Logs.Arn | known true",
        "!Sub '${Logs.Arn}' | known true",
        "!Sub 'arn:aws:logs:eu-central-1:1:log-group:${Logs}:*' | known true",
        "!Sub 'arn:aws:logs:eu-central-1:1:log-group:${Logs}' | known false",
        "arn:aws:logs:eu-central-1:1:log-group:orders | known false",
      })
  void aDestinationEndsInAllStreams(String arn, String allStreams) {
    Model read =
        ModelReader.read(
            new Templates()
                .read(
                    """
                    Resources:
                      Orders:
                        Type: AWS::StepFunctions::StateMachine
                        Properties:
                          LoggingConfiguration:
                            Destinations: [{CloudWatchLogsLogGroup: {LogGroupArn: %s}}]
                      Logs: {Type: AWS::Logs::LogGroup}
                    """
                        .formatted(arn)));
    assertThat(print(read.machines().get(0).logging().destinations().get(0).allStreams()))
        .isEqualTo(allStreams);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Effect: Allow, Principal: {Service: delivery.logs.amazonaws.com}, Action: kms:Decrypt | known true",
        "Effect: Allow, Principal: {Service: [a, delivery.logs.amazonaws.com]}, Action: [kms:d*] | known true",
        "Effect: Allow, Principal: '*', Action: kms:* | known true",
        "Effect: Allow, Principal: {Service: delivery.logs.amazonaws.com}, Action: kms:Encrypt | known false",
        "Effect: Allow, Principal: {AWS: '*'}, Action: kms:* | known false",
        "Effect: Deny, Principal: '*', Action: kms:* | known false",
        "Effect: Allow, Principal: {Service: !Ref Name}, Action: kms:Decrypt | unknown: what the statement says is not known",
        "Effect: Allow, Principal: {Service: !Ref Name}, Action: kms:Encrypt | known false",
        "Effect: !Ref Name, Principal: '*', Action: kms:* | unknown: what the statement says is not known",
      })
  void aKeyPolicyTellsWhetherLogDeliveryMayDecrypt(String statement, String expected) {
    Model read =
        ModelReader.read(
            new Templates()
                .read(
                    """
                    Parameters: {Name: {Type: String}}
                    Resources:
                      Key:
                        Type: AWS::KMS::Key
                        Properties:
                          KeyPolicy: {Statement: [{%s}]}
                    """
                        .formatted(statement)));
    assertThat(print(read.keys().get(0).logDelivery())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!Ref Archive | {Effect: Deny, Condition: {Bool: {aws:SecureTransport: false}}} | known true",
        "!Ref Archive | {Effect: Deny, Condition: {BoolIfExists: {AWS:SecureTransport: 'false'}}} | known true",
        "archive | {Effect: Deny, Condition: {Bool: {aws:SecureTransport: 'false'}}} | known true",
        "other | {Effect: Deny, Condition: {Bool: {aws:SecureTransport: 'false'}}} | known false",
        "!Ref Archive | {Effect: Deny, Condition: {Bool: {aws:SecureTransport: 'true'}}} | known false",
        "!Ref Archive | {Effect: Allow, Condition: {Bool: {aws:SecureTransport: 'false'}}} | known false",
        "!Ref Archive | {Effect: Deny} | known false",
        "!Ref Archive | !Ref Name | unknown: what the statement says is not known",
      })
  void aBucketPolicyTellsWhetherPlaintextIsDenied(
      String bucket, String statement, String expected) {
    Model read =
        ModelReader.read(
            new Templates()
                .read(
                    """
                    Parameters: {Name: {Type: String}}
                    Resources:
                      Archive: {Type: AWS::S3::Bucket, Properties: {BucketName: archive}}
                      Policy:
                        Type: AWS::S3::BucketPolicy
                        Properties:
                          Bucket: %s
                          PolicyDocument:
                            Statement: [%s]
                    """
                        .formatted(bucket, statement)));
    assertThat(print(read.buckets().get(0).deniesPlaintext())).isEqualTo(expected);
  }
}
