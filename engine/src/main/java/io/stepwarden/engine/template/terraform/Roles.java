package io.stepwarden.engine.template.terraform;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Definitions;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Resolver;
import io.stepwarden.engine.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the IAM roles of a plan and the policies that attach to them. */
final class Roles {

  private final Definitions definitions;
  private final Map<String, List<Field>> inlinePolicies = new HashMap<>();
  private final Map<String, List<Field>> attachments = new HashMap<>();
  private final List<PlannedResource> policies = new ArrayList<>();

  Roles(List<PlannedResource> resources, Definitions definitions) {
    this.definitions = definitions;
    for (PlannedResource resource : resources) {
      Field values = resource.values();
      switch (resource.type()) {
        case "aws_iam_role_policy" -> add(inlinePolicies, values.get("role"), values.get("policy"));
        case "aws_iam_role_policy_attachment" ->
            add(attachments, values.get("role"), values.get("policy_arn"));
        case "aws_iam_policy_attachment" ->
            values
                .get("roles")
                .items()
                .forEach(role -> add(attachments, role, values.get("policy_arn")));
        case "aws_iam_policy" -> policies.add(resource);
        default -> {}
      }
    }
  }

  private static void add(Map<String, List<Field>> byRole, Field role, Field value) {
    String key = key(role);
    if (!key.isEmpty()) {
      byRole.computeIfAbsent(key, name -> new ArrayList<>()).add(value);
    }
  }

  /** Returns what a role goes by: its name where it is known, else its address. */
  private static String key(Field role) {
    Node node = role.node().orElse(null);
    if (node instanceof Node.Text text) {
      return "name " + text.value();
    }
    return node instanceof Node.Symbol symbol && !symbol.resource().isEmpty()
        ? "address " + symbol.resource()
        : "";
  }

  Template.Role role(PlannedResource resource) {
    Field values = resource.values();
    List<Field> documents = new ArrayList<>();
    List<Field> managed = new ArrayList<>();
    for (String key : List.of(key(values.get("name")), address(resource))) {
      for (Field policy : inlinePolicies.getOrDefault(key, List.of())) {
        documents.add(definitions.embedded(policy, Resolver.NONE));
      }
      for (Field arn : attachments.getOrDefault(key, List.of())) {
        attach(arn, documents, managed);
      }
    }
    for (Field inline : values.get("inline_policy").items()) {
      Field policy = inline.get("policy");
      if (!policy.isAbsent()) {
        documents.add(definitions.embedded(policy, Resolver.NONE));
      }
    }
    for (Field arn : values.get("managed_policy_arns").items()) {
      attach(arn, documents, managed);
    }
    managed.addAll(unresolved(resource, "managed_policy_arns"));
    return new Template.Role(
        resource.address(),
        values,
        values.get("name"),
        definitions.embedded(values.get("assume_role_policy"), Resolver.NONE),
        documents,
        managed,
        unresolved(resource, "inline_policy"));
  }

  /** Returns a list of a role that is set and not known. */
  private static List<Field> unresolved(PlannedResource resource, String list) {
    Field field = resource.values().get(list);
    // WHY: the provider computes these lists, so they are unknown also where nothing is configured.
    String computed = resource.address() + "." + list;
    return field.symbol().stream()
        .filter(symbol -> !symbol.expression().equals(computed))
        .map(symbol -> field)
        .toList();
  }

  private static String address(PlannedResource resource) {
    return "address " + Configuration.withoutIndices(resource.address());
  }

  private void attach(Field arn, List<Field> documents, List<Field> managed) {
    Optional<String> target = arn.symbol().map(Node.Symbol::resource);
    for (PlannedResource policy : policies) {
      String address = Configuration.withoutIndices(policy.address());
      if (target.filter(address::equals).isPresent()) {
        documents.add(definitions.embedded(policy.values().get("policy"), Resolver.NONE));
        return;
      }
    }
    managed.add(arn);
  }
}
