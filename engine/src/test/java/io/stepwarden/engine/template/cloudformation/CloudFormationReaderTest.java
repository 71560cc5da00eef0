package io.stepwarden.engine.template.cloudformation;

import static io.stepwarden.engine.template.Fields.print;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.model.Resource;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Declaration;
import io.stepwarden.engine.template.Fields;
import io.stepwarden.engine.template.Template;
import io.stepwarden.engine.template.Templates;
import io.stepwarden.fixtures.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudFormationReaderTest {

  private final Templates templates = new Templates();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AWSTemplateFormatVersion: '2010-09-09' | true",
        "Resources: {} | true",
        "StartAt: A | false",
        "format_version: '1.2' | false"
      })
  void aTemplateIsKnownByItsSections(String document, boolean expected) {
    assertThat(new CloudFormationReader().reads(Fields.mapping(document))).isEqualTo(expected);
  }

  @Test
  void aDefinitionThatHasResourcesIsNoTemplate() {
    assertThat(new CloudFormationReader().reads(Fields.mapping("StartAt: A\nResources: {}")))
        .isFalse();
  }

  @Test
  void theOrderWorkflowIsReadWithWhatSurroundsIt() {
    Template template = templates.read(Fixtures.path("cloudformation/order-workflow.yaml"));
    assertThat(templates.diagnostics()).isEmpty();
    assertThat(template.machines())
        .extracting(Template.Machine::name)
        .containsExactly("OrderWorkflow");
    assertThat(template.roles()).extracting(Template.Role::name).containsExactly("OrderRole");
    assertThat(template.declared("AWS::Logs::LogGroup"))
        .extracting(Declaration::name)
        .containsExactly("OrderLogs");
    assertThat(template.resources())
        .extracting(Resource::name)
        .containsExactly("OrderWorkflow", "OrderRole", "OrderLogs", "ChargeFunction");
    assertThat(template.resourceTypes()).containsEntry("ChargeFunction", "AWS::Lambda::Function");
  }

  @Test
  void substitutionsArePutIntoTheDefinition() {
    Template.Machine machine =
        templates.read(Fixtures.path("cloudformation/order-workflow.yaml")).machines().get(0);
    var states = machine.definition().get("States");
    var charge = states.get("ChargeCustomer").get("Parameters").get("FunctionName");
    assertThat(print(charge.written())).isEqualTo("known ${ChargeFunction.Arn}");
    var queue = states.get("WaitForApproval").get("Parameters").get("QueueUrl");
    assertThat(print(queue.written()))
        .isEqualTo("unknown: parameter `ApprovalQueueUrl` has no default");
  }

  @Test
  void whatTheDevelopmentKitJoinsIsOneDefinition() {
    Template.Machine machine =
        templates.read(Fixtures.path("cloudformation/order-workflow.json")).machines().get(0);
    var charge = machine.definition().get("States").get("ChargeCustomer");
    assertThat(print(charge.get("Resource").written()))
        .isEqualTo("known arn:${AWS::Partition}:states:::lambda:invoke");
    assertThat(print(charge.get("TimeoutSeconds").number())).isEqualTo("known 30");
    assertThat(charge.path())
        .hasToString("$.Resources.OrderWorkflow.Properties.DefinitionString.States.ChargeCustomer");
    assertThat(templates.diagnostics()).isEmpty();
  }

  @Test
  void aValueInAnEmbeddedDefinitionStandsInTheTemplate() {
    Template.Machine machine =
        templates.read(Fixtures.path("cloudformation/shared-role.yaml")).machines().get(0);
    var span = machine.definition().get("States").get("Each").get("Type").anchor().span();
    assertThat(span.text()).isEqualTo("\"Map\"");
    assertThat(span.source().name()).endsWith("shared-role.yaml");
    assertThat(span.startPosition().line()).isEqualTo(22);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DefinitionS3Location: {Bucket: b, Key: k} | the definition is stored in S3",
        "StateMachineType: STANDARD | the state machine has no definition",
        "DefinitionString: !Ref Text | parameter `Text` has no default",
        "DefinitionUri: {Bucket: b, Key: k} | the definition is stored in S3",
        "DefinitionUri: gone.json | the file `gone.json` is not beside the template",
        "Definition: !Ref Text | parameter `Text` has no default"
      })
  void aDefinitionThatIsNotAtHandIsUnknown(String property, String reason) {
    Template.Machine machine = machine(property);
    assertThat(print(machine.definition().text())).isEqualTo("unknown: " + reason);
  }

  @Test
  void aDefinitionThatIsNoStringIsReported() {
    assertThat(machine("DefinitionString: [a]").definition().symbol()).isPresent();
    assertThat(templates.codes()).containsExactly("wrong-type");
  }

  @Test
  void aDefinitionThatCannotBeParsedIsReportedInItsPlace() {
    assertThat(print(machine("DefinitionString: '{\"StartAt\": }'").definition().text()))
        .isEqualTo("unknown: it could not be read");
    assertThat(templates.diagnostics())
        .singleElement()
        .satisfies(
            diagnostic -> {
              assertThat(diagnostic.code()).isEqualTo("json-syntax");
              assertThat(diagnostic.span().orElseThrow().startPosition().line()).isEqualTo(8);
            });
  }

  @Test
  void aMissingFileIsReported() {
    machine("DefinitionUri: gone.json");
    assertThat(templates.codes()).containsExactly("missing-definition");
  }

  @Test
  void samNamesThePropertiesOtherwise() {
    Template template = templates.read(Fixtures.path("sam/order-workflow.yaml"));
    Template.Machine machine = template.machines().get(0);
    assertThat(print(machine.properties().type().text())).isEqualTo("known EXPRESS");
    assertThat(print(machine.properties().tracing().bool())).isEqualTo("known true");
    assertThat(print(machine.role().text()))
        .isEqualTo("unknown: SAM generates the role from `Policies`");
    var charge = machine.definition().get("States").get("ChargeCustomer");
    assertThat(print(charge.get("Resource").written())).isEqualTo("known ${ChargeFunction.Arn}");
    assertThat(charge.anchor().span().source().name()).endsWith("order.asl.yaml");
    assertThat(charge.path()).hasToString("$.States.ChargeCustomer");
    assertThat(templates.diagnostics()).isEmpty();
  }

  @Test
  void policiesComeFromTheRoleFromThoseThatNameItAndFromThoseItNames() {
    Template template =
        templates.read(
            """
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  Policies:
                    - PolicyDocument: {Statement: inline}
                  ManagedPolicyArns: [!Ref Managed, arn:aws:iam::aws:policy/ReadOnlyAccess]
              Managed:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument: {Statement: managed}
              Attached:
                Type: AWS::IAM::Policy
                Properties:
                  Roles: [!Ref Other, !Ref Role]
                  PolicyDocument: '{"Statement": "attached"}'
              Single:
                Type: AWS::IAM::RolePolicy
                Properties:
                  RoleName: !Ref Role
                  PolicyDocument: {Statement: single}
              Other:
                Type: AWS::IAM::Role
              NotOurs:
                Type: AWS::IAM::Policy
                Properties:
                  Roles: [!Ref Other]
                  PolicyDocument: {Statement: other}
            """);
    Template.Role role = template.roles().get(0);
    assertThat(role.policies())
        .extracting(policy -> print(policy.get("Statement").text()))
        .containsExactly("known inline", "known managed", "known attached", "known single");
    assertThat(role.managedPolicies())
        .extracting(arn -> print(arn.text()))
        .containsExactly("known arn:aws:iam::aws:policy/ReadOnlyAccess");
    assertThat(role.missing()).isEmpty();
    assertThat(templates.diagnostics()).isEmpty();
  }

  @Test
  void policyListsThatAreNotKnownAreMissing() {
    Template template =
        templates.read(
            """
            Parameters:
              Arns: {Type: CommaDelimitedList}
            Resources:
              Role:
                Type: AWS::IAM::Role
                Properties:
                  ManagedPolicyArns: !Ref Arns
                  Policies: !Ref Arns
            """);
    assertThat(template.roles().get(0).managedPolicies()).hasSize(1);
    assertThat(template.roles().get(0).missing()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Policies: [AWSLambdaRole, {LambdaInvokePolicy: {FunctionName: f}}] | known AWSLambdaRole",
        "Policies: AWSLambdaRole | known AWSLambdaRole",
        "Policies: {Statement: []} | ''",
        "Role: r, Policies: AWSLambdaRole | ''",
        "Name: flow | ''"
      })
  void samPutsManagedPoliciesOnTheRoleThatItGenerates(String properties, String managed) {
    Template template =
        templates.read(
            "Resources: {Flow: {Type: AWS::Serverless::StateMachine, Properties: {%s}}}"
                .formatted(properties));
    assertThat(template.machines().get(0).roleGenerated())
        .isEqualTo(!properties.startsWith("Role"));
    assertThat(template.machines().get(0).managedPolicies())
        .extracting(policy -> print(policy.text()))
        .isEqualTo(managed.isEmpty() ? List.of() : List.of(managed));
  }

  @Test
  void thingsBesideResourcesAreNone() {
    Template template =
        templates.read(
            """
            Resources:
              Fn::ForEach::Queues: [Name, [a], {}]
              Queue:
                Type: AWS::SQS::Queue
              Odd: text
            """);
    assertThat(template.resources()).extracting(Resource::name).containsExactly("Queue", "Odd");
    assertThat(template.machines()).isEmpty();
  }

  @Test
  void resourcesStandAsTheyWereWritten() {
    Template template =
        templates.read("Resources:\n  A:\n    Type: T\n    Properties:\n      P: !Ref B\n");
    Resource resource = template.resources().get(0);
    assertThat(((Node.Mapping) resource.properties()).get("P"))
        .get()
        .isInstanceOf(Node.Tagged.class);
    assertThat(resource.type()).isEqualTo("T");
  }

  private Template.Machine machine(String property) {
    return templates
        .read(
            """
            Parameters:
              Text:
                Type: String
            Resources:
              Flow:
                Type: AWS::Serverless::StateMachine
                Properties:
                  %s
            """
                .formatted(property))
        .machines()
        .get(0);
  }
}
