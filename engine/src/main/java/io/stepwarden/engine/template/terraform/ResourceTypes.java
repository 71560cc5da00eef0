package io.stepwarden.engine.template.terraform;

import java.util.Map;

/** The Terraform resource types that are read, and what CloudFormation calls them. */
final class ResourceTypes {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("aws_sfn_state_machine", "AWS::StepFunctions::StateMachine"),
          Map.entry("aws_sfn_activity", "AWS::StepFunctions::Activity"),
          Map.entry("aws_cloudwatch_log_group", "AWS::Logs::LogGroup"),
          Map.entry("aws_iam_role", "AWS::IAM::Role"),
          Map.entry("aws_iam_role_policy", "AWS::IAM::RolePolicy"),
          Map.entry("aws_iam_policy", "AWS::IAM::ManagedPolicy"),
          Map.entry("aws_iam_role_policy_attachment", "AWS::IAM::RolePolicy"),
          Map.entry("aws_iam_policy_attachment", "AWS::IAM::RolePolicy"),
          Map.entry("aws_lambda_function", "AWS::Lambda::Function"),
          Map.entry("aws_lambda_alias", "AWS::Lambda::Alias"),
          Map.entry("aws_kms_key", "AWS::KMS::Key"));

  private ResourceTypes() {}

  /** Returns CloudFormation's name of a type, or the type itself if it is of no interest here. */
  static String cloudFormation(String type) {
    return NAMES.getOrDefault(type, type);
  }

  /** Returns whether values of the type are looked at. */
  static boolean isRead(String type) {
    return NAMES.containsKey(type);
  }
}
