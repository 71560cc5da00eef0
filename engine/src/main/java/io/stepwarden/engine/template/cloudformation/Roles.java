package io.stepwarden.engine.template.cloudformation;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Definitions;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the IAM roles of a template and the policies that attach to them.
 *
 * @param resources all resources of the template
 * @param definitions reads documents that stand in strings
 */
record Roles(List<Field> resources, Definitions definitions) {

  /** Returns all roles. */
  List<Template.Role> all() {
    List<Template.Role> roles = new ArrayList<>();
    for (Field resource : resources) {
      if (type(resource).equals("AWS::IAM::Role")) {
        roles.add(role(resource));
      }
    }
    return roles;
  }

  private Template.Role role(Field resource) {
    Field properties = resource.get("Properties");
    List<Field> policies = new ArrayList<>();
    for (Field inline : properties.get("Policies").items()) {
      policies.add(document(inline));
    }
    List<Field> missing = new ArrayList<>();
    unresolved(properties.get("Policies"), missing);
    List<Field> managed = new ArrayList<>();
    unresolved(properties.get("ManagedPolicyArns"), managed);
    for (Field arn : properties.get("ManagedPolicyArns").items()) {
      Optional<Field> policy = managed(arn);
      policy.ifPresentOrElse(
          found -> policies.add(document(found.get("Properties"))), () -> managed.add(arn));
    }
    policies.addAll(attached(resource.scope().subject()));
    return new Template.Role(
        resource.scope().subject(),
        resource,
        properties.get("RoleName"),
        definitions.document(properties.get("AssumeRolePolicyDocument")),
        policies,
        managed,
        missing);
  }

  private Field document(Field policy) {
    return definitions.document(policy.get("PolicyDocument"));
  }

  private static void unresolved(Field list, List<Field> missing) {
    if (list.symbol().isPresent()) {
      missing.add(list);
    }
  }

  /** Returns the managed policy of this template that an ARN refers to. */
  private Optional<Field> managed(Field arn) {
    Optional<String> target = arn.symbol().map(Node.Symbol::resource);
    return resources.stream()
        .filter(resource -> target.filter(resource.scope().subject()::equals).isPresent())
        .filter(resource -> type(resource).equals("AWS::IAM::ManagedPolicy"))
        .findFirst();
  }

  /** Returns the documents of the policies that name a role. */
  private List<Field> attached(String role) {
    List<Field> documents = new ArrayList<>();
    for (Field resource : resources) {
      Field properties = resource.get("Properties");
      boolean names =
          switch (type(resource)) {
            case "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy" ->
                properties.get("Roles").items().stream().anyMatch(item -> refersTo(item, role));
            case "AWS::IAM::RolePolicy" -> refersTo(properties.get("RoleName"), role);
            default -> false;
          };
      if (names) {
        documents.add(document(properties));
      }
    }
    return documents;
  }

  private boolean refersTo(Field reference, String role) {
    Optional<Node.Symbol> symbol = reference.symbol();
    return symbol.isPresent() && symbol.get().resource().equals(role);
  }

  private static String type(Field resource) {
    return resource.get("Type").node().orElse(null) instanceof Node.Text type ? type.value() : "";
  }
}
