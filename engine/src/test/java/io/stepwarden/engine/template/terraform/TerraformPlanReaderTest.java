package io.stepwarden.engine.template.terraform;

import static io.stepwarden.engine.template.Fields.print;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.model.Resource;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Fields;
import io.stepwarden.engine.template.Template;
import io.stepwarden.engine.template.Templates;
import io.stepwarden.fixtures.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerraformPlanReaderTest {

  private final Templates templates = new Templates();

  @Test
  void aPlanIsKnownByItsVersionAndItsChanges() {
    TerraformPlanReader reader = new TerraformPlanReader();
    assertThat(reader.reads(Fields.mapping("{format_version: '1.2', resource_changes: []}")))
        .isTrue();
    assertThat(reader.reads(Fields.mapping("{format_version: '1.2', planned_values: {}}")))
        .isTrue();
    assertThat(reader.reads(Fields.mapping("{format_version: '1.0', values: {}}"))).isFalse();
    assertThat(reader.reads(Fields.mapping("resource_changes: []"))).isFalse();
  }

  @Test
  void theDefinitionInThePlanIsRead() {
    Template.Machine machine = order().machines().get(0);
    assertThat(machine.name()).isEqualTo("aws_sfn_state_machine.order");
    assertThat(print(machine.properties().type().text())).isEqualTo("known STANDARD");
    var charge = machine.definition().get("States").get("Charge");
    assertThat(print(charge.get("Type").text())).isEqualTo("known Task");
    assertThat(charge.get("Type").anchor().span().text()).isEqualTo("\\\"Task\\\"");
    assertThat(templates.diagnostics()).isEmpty();
  }

  @Test
  void whatIsUnknownUntilApplyNamesWhatItRefersTo() {
    Template.Machine machine = order().machines().get(0);
    Node.Symbol role = machine.role().symbol().orElseThrow();
    assertThat(role.resource()).isEqualTo("aws_iam_role.order");
    assertThat(role.attribute()).isEqualTo("arn");
    assertThat(role.reason())
        .isEqualTo("it is known once the plan is applied: it waits for `aws_iam_role.order.arn`");
    assertThat(machine.properties().logDestinations().get(0).symbol().orElseThrow().resource())
        .isEqualTo("aws_cloudwatch_log_group.order");
    assertThat(print(machine.properties().level().text())).isEqualTo("known ALL");
  }

  @Test
  void whatNothingIsConfiguredForIsUnknownWithoutAName() {
    Node.Symbol tracing = order().machines().get(0).properties().tracing().symbol().orElseThrow();
    assertThat(tracing.resource()).isEmpty();
    assertThat(tracing.expression()).isEqualTo("aws_sfn_state_machine.order.tracing_configuration");
  }

  @Test
  void whatIsDeletedIsNotThere() {
    assertThat(order().machines()).hasSize(1);
    assertThat(order().resources())
        .extracting(Resource::name)
        .doesNotContain("aws_sfn_state_machine.retired");
  }

  @Test
  void policiesAreFoundByTheRoleThatTheyReferTo() {
    Template.Role role = order().roles().get(0);
    assertThat(role.policies()).hasSize(1);
    assertThat(print(role.policies().get(0).get("Statement").item(0).get("Effect").text()))
        .isEqualTo("known Allow");
    assertThat(role.missing()).isEmpty();
    assertThat(print(role.trust().get("Version").text())).isEqualTo("known 2012-10-17");
  }

  @Test
  void typesBearCloudFormationsNames() {
    assertThat(order().resourceTypes())
        .containsEntry("aws_sfn_state_machine.order", "AWS::StepFunctions::StateMachine")
        .containsEntry("aws_iam_role_policy.invoke", "AWS::IAM::RolePolicy");
  }

  @Test
  void policiesAreFoundByTheNameOfTheRoleToo() {
    Template template =
        templates.read(
            plan(
                change("aws_iam_role.r", "{name: flow}", "{}"),
                change("aws_iam_role_policy.p", "{role: flow, policy: '{\"Statement\": 1}'}", "{}"),
                change("aws_iam_role_policy.q", "{role: other, policy: '{}'}", "{}")));
    assertThat(template.roles().get(0).policies()).hasSize(1);
  }

  @Test
  void attachmentsOfPoliciesElsewhereAreKept() {
    Template template =
        templates.read(
            plan(
                change("aws_iam_role.r", "{name: flow}", "{}"),
                change(
                    "aws_iam_role_policy_attachment.a",
                    "{role: flow, policy_arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess'}",
                    "{}")));
    assertThat(template.roles().get(0).policies()).isEmpty();
    assertThat(template.roles().get(0).managedPolicies()).hasSize(1);
  }

  @Test
  void anAttachmentMayNameSeveralRoles() {
    Template template =
        templates.read(
            plan(
                change("aws_iam_role.r", "{name: flow}", "{}"),
                change("aws_iam_role.s", "{name: other}", "{}"),
                change(
                    "aws_iam_policy_attachment.a",
                    "{roles: [flow, other], policy_arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess'}",
                    "{}")));
    assertThat(template.roles()).extracting(role -> role.managedPolicies().size()).containsOnly(1);
  }

  @Test
  void aListOfInlinePoliciesThatIsUnknownUntilApplyIsMissing() {
    Template template =
        templates.read(
            """
            format_version: '1.2'
            resource_changes:
            - %s
            configuration:
              root_module:
                resources:
                - address: aws_iam_role.r
                  expressions:
                    inline_policy: {references: [var.policies]}
            """
                .formatted(change("aws_iam_role.r", "{name: flow}", "{inline_policy: true}")));
    assertThat(template.roles().get(0).missing()).hasSize(1);
    assertThat(template.roles().get(0).managedPolicies()).isEmpty();
  }

  @Test
  void blocksInsideTheRoleAreRead() {
    Template template =
        templates.read(
            plan(
                change(
                    "aws_iam_role.r",
                    "{name: flow, inline_policy: [{name: a, policy: '{\"Statement\": 1}'}, {name:"
                        + " b}], managed_policy_arns: ['arn:aws:iam::aws:policy/ReadOnlyAccess']}",
                    "{}")));
    assertThat(template.roles().get(0).policies()).hasSize(1);
    assertThat(template.roles().get(0).managedPolicies()).hasSize(1);
  }

  @Test
  void configuredPoliciesThatAreUnknownUntilApplyAreNotForgotten() {
    Template template =
        templates.read(
            """
            format_version: '1.2'
            resource_changes:
            - %s
            - %s
            configuration:
              root_module:
                resources:
                - address: aws_iam_role.r
                  expressions:
                    managed_policy_arns: {references: [aws_iam_policy.p.arn, aws_iam_policy.p]}
            """
                .formatted(
                    change("aws_iam_role.r", "{name: flow}", "{managed_policy_arns: true}"),
                    change("aws_iam_policy.p", "{policy: '{\"Statement\": 1}'}", "{arn: true}")));
    assertThat(template.roles().get(0).managedPolicies()).hasSize(1);
  }

  @Test
  void referencesStayInsideTheModule() {
    Template template =
        templates.read(
            """
            format_version: '1.2'
            resource_changes:
            - %s
            - %s
            configuration:
              root_module:
                module_calls:
                  team:
                    module:
                      resources:
                      - address: aws_sfn_state_machine.flow
                        expressions:
                          role_arn: {references: ['aws_iam_role.flow[0].arn', 'aws_iam_role.flow[0]', aws_iam_role.flow]}
            """
                .formatted(
                    change(
                        "module.team.aws_sfn_state_machine.flow",
                        "{definition: '{}'}",
                        "{role_arn: true}"),
                    change("'module.team.aws_iam_role.flow[0]'", "{}", "{arn: true}")));
    assertThat(template.machines().get(0).role().symbol().orElseThrow().resource())
        .isEqualTo("module.team.aws_iam_role.flow");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aws_iam_role.flow | aws_iam_role.flow",
        "aws_iam_role.flow[0] | aws_iam_role.flow",
        "module.a[\"x.y\"].aws_iam_role.flow[1] | module.a.aws_iam_role.flow",
        "module.a[\"b]c\"].aws_iam_role.flow | module.a.aws_iam_role.flow",
        "module.a[\"b[c\"].module.d[2].x.y | module.a.module.d.x.y",
      })
  void addressesLoseTheirIndices(String address, String expected) {
    assertThat(Configuration.withoutIndices(address)).isEqualTo(expected);
  }

  @Test
  void dataSourcesAreNoResources() {
    String data = change("aws_iam_role.r", "{name: flow}", "{}").replace("managed", "data");
    assertThat(templates.read(plan(data)).resources()).isEmpty();
  }

  @Test
  void aPlanOfAnotherShapeIsReported() {
    Template template = templates.read("format_version: '1.2'\nresource_changes: text\n");
    assertThat(template.resources()).isEmpty();
    assertThat(templates.codes()).containsExactly("wrong-type");
  }

  private Template order() {
    return templates.read(Fixtures.path("terraform/order-workflow.plan.json"));
  }

  private static String plan(String... changes) {
    return "format_version: '1.2'\nresource_changes:\n- " + String.join("\n- ", changes) + "\n";
  }

  private static String change(String address, String after, String unknown) {
    String type = address.replaceAll(".*?(aws_\\w+).*", "$1");
    return "{address: %s, mode: managed, type: %s, change: {after: %s, after_unknown: %s}}"
        .formatted(address, type, after, unknown);
  }
}
