package io.stepwarden.engine.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleUsesTest {

  private final Templates templates = new Templates();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AWS::Lambda::Function | Role: !GetAtt R.Arn",
        "AWS::Serverless::Function | Role: !Sub '${R.Arn}'",
        "AWS::Glue::Job | Role: !Ref R",
        "AWS::ECS::TaskDefinition | TaskRoleArn: !GetAtt R.Arn",
        "AWS::ApiGateway::Method | Integration: {Credentials: !GetAtt R.Arn}",
        "AWS::Events::Rule | Targets: [{Id: a, Arn: b, RoleArn: !GetAtt R.Arn}]"
      })
  void resourcesRunUnderTheRoleThatTheyName(String type, String properties) {
    assertThat(uses(type, properties)).containsExactly("Worker");
    assertThat(templates.diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AWS::Lambda::Function | Environment: {Variables: {Role: !GetAtt R.Arn}}",
        "AWS::Lambda::Function | Role: [!GetAtt R.Arn]",
        "AWS::IAM::InstanceProfile | Role: !Ref R",
        "AWS::StepFunctions::StateMachine | RoleArn: !GetAtt R.Arn",
        "AWS::Serverless::StateMachine | Role: !GetAtt R.Arn",
        "AWS::CloudFormation::Stack | Parameters: {RoleArn: !GetAtt R.Arn}",
        "Custom::Seed | RoleArn: !GetAtt R.Arn",
        "AWS::KMS::Key | KeyPolicy: {Statement: {Principal: {AWS: !GetAtt R.Arn}}}"
      })
  void whatOnlySpeaksOfARoleDoesNotRunUnderIt(String type, String properties) {
    assertThat(uses(type, properties)).isEmpty();
    assertThat(templates.diagnostics()).isEmpty();
  }

  @Test
  void resourcesOfAPlanRunUnderTheRoleThatTheyName() {
    Template template =
        templates.read(
            """
            format_version: '1.2'
            resource_changes:
            - address: aws_lambda_function.charge
              mode: managed
              type: aws_lambda_function
              change: {after: {role: 'arn:aws:iam::111122223333:role/orders'}, after_unknown: {}}
            - address: aws_iam_role_policy.orders
              mode: managed
              type: aws_iam_role_policy
              change: {after: {role: orders}, after_unknown: {}}
            """);
    assertThat(template.roleUses())
        .extracting(Template.RoleUse::name)
        .containsExactly("aws_lambda_function.charge");
  }

  private List<String> uses(String type, String properties) {
    Template template =
        templates.read(
            """
            Resources:
              R: {Type: AWS::IAM::Role}
              Worker:
                Type: %s
                Properties:
                  %s
            """
                .formatted(type, properties));
    return template.roleUses().stream().map(Template.RoleUse::name).toList();
  }
}
