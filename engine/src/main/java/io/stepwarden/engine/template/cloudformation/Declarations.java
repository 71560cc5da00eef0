package io.stepwarden.engine.template.cloudformation;

import io.stepwarden.engine.source.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a template declares, by name.
 *
 * @param parameters the Parameters section
 * @param mappings the Mappings section
 * @param conditions the Conditions section
 * @param resourceTypes the type of each resource; empty where it is no string
 */
record Declarations(
    Map<String, Node> parameters,
    Map<String, Node> mappings,
    Map<String, Node> conditions,
    Map<String, String> resourceTypes) {

  static Declarations of(Node.Mapping root) {
    Map<String, String> types = new HashMap<>();
    section(root, "Resources").forEach((name, resource) -> types.put(name, type(resource)));
    return new Declarations(
        section(root, "Parameters"), section(root, "Mappings"), section(root, "Conditions"), types);
  }

  private static String type(Node resource) {
    boolean object = resource instanceof Node.Mapping;
    Optional<Node> type = object ? ((Node.Mapping) resource).get("Type") : Optional.empty();
    return type.orElse(null) instanceof Node.Text text ? text.value() : "";
  }

  private static Map<String, Node> section(Node.Mapping root, String name) {
    Map<String, Node> members = new HashMap<>();
    if (root.get(name).orElse(null) instanceof Node.Mapping section) {
      section.members().forEach(member -> members.put(member.key(), member.value()));
    }
    return members;
  }

  /**
   * Returns whether an attribute of a resource may be any text, since code of the user's or another
   * template chooses it.
   */
  boolean isCustom(String resource) {
    String type = resourceTypes.getOrDefault(resource, "");
    return type.startsWith("Custom::")
        || type.startsWith("AWS::CloudFormation::")
        || type.equals("AWS::Serverless::Application");
  }
}
