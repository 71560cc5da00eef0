package io.stepwarden.engine.workflow;

import static io.stepwarden.engine.template.Fields.print;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.model.Model;
import io.stepwarden.engine.model.Role;
import io.stepwarden.engine.model.StateMachine;
import io.stepwarden.engine.template.Templates;
import io.stepwarden.fixtures.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelReaderTest {

  @Test
  void aRoleThatSeveralMachinesShareIsReadOnce() {
    Model model = model("cloudformation/shared-role.yaml");
    assertThat(model.roles()).hasSize(1);
    assertThat(model.roles().get(0).machines()).containsExactly(0, 1);
    assertThat(model.machines())
        .extracting(machine -> print(machine.role()))
        .containsExactly("known 0", "known 0", "unknown: parameter `RoleName` has no default");
    assertThat(model.statements()).hasSize(1);
    assertThat(model.trustStatements()).hasSize(1);
  }

  @Test
  void aPolicyThatIsNotInTheInputLeavesThePoliciesUnknown() {
    Role role = model("cloudformation/shared-role.yaml").roles().get(0);
    assertThat(print(role.policies()))
        .isEqualTo("unknown: the text of an attached policy is not in the input");
    assertThat(print(role.trust())).isEqualTo("known true");
  }

  @Test
  void aMachineWhoseDefinitionIsElsewhereSaysWhy() {
    Model model = model("cloudformation/shared-role.yaml");
    assertThat(model.machines())
        .extracting(machine -> print(machine.definition()))
        .containsExactly("known true", "known true", "unknown: the definition is stored in S3");
    assertThat(model.unread()).hasSize(1);
    assertThat(model.unread().get(0).machine()).isEqualTo(2);
  }

  @Test
  void propertiesThatAreNotSetHaveTheirDefault() {
    StateMachine machine = model("cloudformation/shared-role.yaml").machines().get(1);
    assertThat(print(machine.type())).isEqualTo("known STANDARD");
    assertThat(print(machine.tracing())).isEqualTo("known false");
    assertThat(print(machine.logging().level())).isEqualTo("absent");
    assertThat(print(machine.logging().includeExecutionData())).isEqualTo("known false");
    assertThat(print(machine.logging().logGroup())).isEqualTo("absent");
    assertThat(print(machine.encryption().type())).isEqualTo("absent");
  }

  @Test
  void ofADefinitionThatStandsAloneNothingIsImplied() {
    StateMachine machine = model("asl/callback.asl.json").machines().get(0);
    assertThat(machine.declared()).isFalse();
    assertThat(print(machine.type())).isEqualTo("absent");
    assertThat(print(machine.tracing())).isEqualTo("absent");
    assertThat(print(machine.role())).isEqualTo("absent");
    assertThat(print(machine.logging().includeExecutionData())).isEqualTo("absent");
    assertThat(print(machine.timeoutSeconds())).isEqualTo("known 86400");
  }

  @Test
  void aPlanLinksTheMachineToItsRoleAndLogGroup() {
    Model model = model("terraform/order-workflow.plan.json");
    assertThat(print(model.machines().get(0).role())).isEqualTo("known 0");
    assertThat(print(model.machines().get(0).logging().logGroup())).isEqualTo("known 0");
    assertThat(print(model.logGroups().get(0).kmsKeyId())).isEqualTo("absent");
    assertThat(model.statements().get(0).resources().get(0).wildcard()).isEqualTo("type");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!GetAtt Role.Arn | known 0",
        "!Sub '${Role.Arn}' | known 0",
        "{'Fn::GetAtt': [Role, Arn]} | known 0",
        "!Sub 'arn:aws:iam::${AWS::AccountId}:role/${Role}' | known 0",
        "arn:aws:iam::123456789012:role/flow | known 0",
        "arn:aws:iam::123456789012:role/service/flow | known 0",
        "arn:aws:iam::123456789012:role/other | unknown: the role"
            + " `arn:aws:iam::123456789012:role/other` is not in the template",
        "flow | unknown: the role `flow` is not in the template",
        "!Ref Given | unknown: parameter `Given` has no default",
        "!GetAtt Group.Arn | unknown: `Group` is not created yet",
        "!Ref AWS::NoValue | absent"
      })
  void theRoleIsFoundByReferenceOrByName(String arn, String expected) {
    assertThat(print(machine("RoleArn: " + arn).role())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "!GetAtt Group.Arn | known 0",
        "!Sub '${Group.Arn}:*' | known 0",
        "arn:aws:logs:eu-central-1:123456789012:log-group:/flow/logs | known 0",
        "arn:aws:logs:eu-central-1:123456789012:log-group:/flow/logs:* | known 0",
        "arn:aws:logs:eu-central-1:123456789012:log-group:/other | unknown: the log group"
            + " `arn:aws:logs:eu-central-1:123456789012:log-group:/other` is not in the template"
      })
  void theLogGroupIsFoundByReferenceOrByName(String arn, String expected) {
    StateMachine machine =
        machine(
            "LoggingConfiguration: {Level: ALL, Destinations: [{CloudWatchLogsLogGroup:"
                + " {LogGroupArn: %s}}]}".formatted(arn.startsWith("arn") ? "'" + arn + "'" : arn));
    assertThat(print(machine.logging().logGroup())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aws_sfn_state_machine.flow[\"b\"] | aws_iam_role.r | aws_iam_role.r[\"b\"]",
        "aws_sfn_state_machine.flow[\"c\"] | aws_iam_role.r | aws_iam_role.r[\"a\"]",
        "aws_sfn_state_machine.flow | aws_iam_role.r[\"b\"] | aws_iam_role.r[\"b\"]"
      })
  void ofSeveralRolesAPlanMeansTheOneOfItsIndex(String machine, String reference, String role) {
    String plan =
        """
        format_version: '1.2'
        resource_changes:
        - address: aws_iam_role.r["a"]
          mode: managed
          type: aws_iam_role
          change: {after: {}, after_unknown: {arn: true}}
        - address: aws_iam_role.r["b"]
          mode: managed
          type: aws_iam_role
          change: {after: {}, after_unknown: {arn: true}}
        - address: %s
          mode: managed
          type: aws_sfn_state_machine
          change: {after: {definition: '{}'}, after_unknown: {role_arn: true}}
        configuration:
          root_module:
            resources:
            - address: aws_sfn_state_machine.flow
              expressions: {role_arn: {references: ['%s.arn', '%s']}}
        """
            .formatted(machine, reference, reference);
    assertThat(ModelReader.read(new Templates().read(plan)).roles())
        .extracting(Role::name)
        .containsExactly(role);
  }

  @Test
  void aRoleIsSharedWithWhatElseRunsUnderIt() {
    String template =
        """
        Resources:
          Flow: {Type: AWS::StepFunctions::StateMachine, Properties: {RoleArn: !GetAtt Role.Arn}}
          Role: {Type: AWS::IAM::Role, Properties: {RoleName: flow}}
          Other: {Type: AWS::IAM::Role}
          Worker: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Role.Arn}}
          Job: {Type: AWS::Glue::Job, Properties: {Role: 'arn:aws:iam::111122223333:role/flow'}}
          Helper: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Other.Arn}}
        """;
    Role role = ModelReader.read(new Templates().read(template)).roles().get(0);
    assertThat(role.sharedWith()).containsExactly("Job", "Worker");
  }

  @Test
  void managedPoliciesBelongToTheirRoleOrMachine() {
    String template =
        """
        Resources:
          Flow: {Type: AWS::StepFunctions::StateMachine, Properties: {RoleArn: !GetAtt Role.Arn}}
          Role:
            Type: AWS::IAM::Role
            Properties: {ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess']}
          Sam: {Type: AWS::Serverless::StateMachine, Properties: {Policies: AWSLambdaRole}}
        """;
    assertThat(ModelReader.read(new Templates().read(template)).attachedPolicies())
        .extracting(policy -> policy.role() + " " + policy.machine() + " " + policy.awsManaged())
        .containsExactlyInAnyOrder("0 -1 ReadOnlyAccess", "-1 1 AWSLambdaRole");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"!GetAtt Group.Arn | Group", "!Ref Group | Group", "alias/orders | ''"})
  void theKeyIsKnownByItsResource(String key, String refersTo) {
    StateMachine machine =
        machine(
            "EncryptionConfiguration: {Type: CUSTOMER_MANAGED_KMS_KEY, KmsKeyId: %s}"
                .formatted(key));
    assertThat(machine.encryption().refersTo()).isEqualTo(refersTo);
  }

  private static StateMachine machine(String property) {
    String template =
        """
        Parameters:
          Given: {Type: String}
        Resources:
          Flow:
            Type: AWS::StepFunctions::StateMachine
            Properties:
              %s
          Role:
            Type: AWS::IAM::Role
            Properties: {RoleName: flow}
          Group:
            Type: AWS::Logs::LogGroup
            Properties: {LogGroupName: /flow/logs}
        """;
    return ModelReader.read(new Templates().read(template.formatted(property))).machines().get(0);
  }

  private static Model model(String fixture) {
    return ModelReader.read(new Templates().read(Fixtures.path(fixture)));
  }
}
