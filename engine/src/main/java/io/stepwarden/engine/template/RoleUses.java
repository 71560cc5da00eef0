package io.stepwarden.engine.template;

import io.stepwarden.engine.source.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Finds the roles that resources run under, by the names of the properties that hold them. */
public final class RoleUses {

  private static final Set<String> ROLE =
      Set.of(
          "Role",
          "RoleArn",
          "ServiceRole",
          "ServiceRoleArn",
          "ExecutionRoleArn",
          "TaskRoleArn",
          "JobRoleArn",
          "Credentials",
          "role",
          "role_arn",
          "service_role",
          "service_role_arn",
          "execution_role_arn",
          "task_role_arn",
          "credentials");

  /** What holds texts of the user's own choice, whose names mean nothing. */
  private static final Set<String> FREE = Set.of("Environment", "Tags", "environment", "tags");

  private RoleUses() {}

  /**
   * Returns the roles that a resource runs under.
   *
   * @param name its logical id or address
   * @param type its type, in CloudFormation's or Terraform's words
   * @param properties its properties
   */
  public static List<Template.RoleUse> of(String name, String type, Field properties) {
    List<Template.RoleUse> uses = new ArrayList<>();
    Deque<Field> left = new ArrayDeque<>();
    if (runs(type)) {
      left.push(properties);
    }
    while (!left.isEmpty()) {
      Field field = left.pop();
      if (field.node().orElse(null) instanceof Node.Sequence) {
        left.addAll(field.items());
        continue;
      }
      for (Field.Entry entry : members(field)) {
        if (isRole(entry)) {
          uses.add(new Template.RoleUse(name, entry.value()));
        } else if (!FREE.contains(entry.key())) {
          left.push(entry.value());
        }
      }
    }
    return uses;
  }

  private static List<Field.Entry> members(Field field) {
    return field.node().orElse(null) instanceof Node.Mapping ? field.members() : List.of();
  }

  private static boolean isRole(Field.Entry entry) {
    boolean text = entry.value().node().flatMap(Symbols::parts).isPresent();
    return text && ROLE.contains(entry.key());
  }

  /** Returns whether resources of a type run under the role that they name. */
  private static boolean runs(String type) {
    boolean machine =
        type.startsWith("AWS::StepFunctions::")
            || type.equals("AWS::Serverless::StateMachine")
            || type.startsWith("aws_sfn_");
    boolean attaches = type.startsWith("AWS::IAM::") || type.startsWith("aws_iam_");
    boolean amazon = type.startsWith("AWS::") || type.startsWith("aws_");
    return amazon && !machine && !attaches && !type.startsWith("AWS::CloudFormation::");
  }
}
