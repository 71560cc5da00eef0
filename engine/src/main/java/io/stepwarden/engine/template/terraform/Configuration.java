package io.stepwarden.engine.template.terraform;

import io.stepwarden.engine.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The configuration section of a plan: what each attribute refers to.
 *
 * <p>Addresses in it have no indices, since one block stands for all its instances.
 */
final class Configuration {

  private final Map<String, Node.Mapping> expressions = new HashMap<>();

  Configuration(Node.Mapping root) {
    if (root.get("configuration").orElse(null) instanceof Node.Mapping configuration
        && configuration.get("root_module").orElse(null) instanceof Node.Mapping module) {
      module(module, "");
    }
  }

  private void module(Node.Mapping module, String prefix) {
    if (module.get("resources").orElse(null) instanceof Node.Sequence resources) {
      for (Node resource : resources.items()) {
        resource(resource, prefix);
      }
    }
    if (module.get("module_calls").orElse(null) instanceof Node.Mapping calls) {
      for (Node.Member call : calls.members()) {
        boolean called = call.value() instanceof Node.Mapping;
        Node inner = called ? ((Node.Mapping) call.value()).get("module").orElse(null) : null;
        if (inner instanceof Node.Mapping mapping) {
          module(mapping, prefix + "module." + call.key() + ".");
        }
      }
    }
  }

  private void resource(Node resource, String prefix) {
    if (resource instanceof Node.Mapping mapping
        && mapping.get("address").orElse(null) instanceof Node.Text address
        && mapping.get("expressions").orElse(null) instanceof Node.Mapping attributes) {
      expressions.put(prefix + address.value(), attributes);
    }
  }

  /**
   * Returns what an attribute refers to, such as {@code aws_iam_role.flow.arn}; resources whose
   * attribute stands in the list too are left out.
   *
   * @param attribute its name; after a dot, the name inside a block
   */
  List<String> references(String address, String attribute) {
    Node at = expressions.get(withoutIndices(address));
    for (String step : attribute.split("\\.", -1)) {
      Node block =
          at instanceof Node.Sequence list && !list.items().isEmpty() ? list.items().get(0) : at;
      at = block instanceof Node.Mapping mapping ? mapping.get(step).orElse(null) : null;
    }
    if (!(at instanceof Node.Mapping expression)
        || !(expression.get("references").orElse(null) instanceof Node.Sequence references)) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (Node reference : references.items()) {
      if (reference instanceof Node.Text text && !isPrefixOf(text.value(), names)) {
        names.add(text.value());
      }
    }
    return names;
  }

  private static boolean isPrefixOf(String reference, List<String> names) {
    return names.stream().anyMatch(name -> name.startsWith(reference + "."));
  }

  /**
   * Returns the address of the resource that a reference names; empty if it names something else,
   * such as a variable.
   */
  String resource(String from, String reference) {
    String[] steps = reference.split("\\.", -1);
    if (steps.length < 2 || !steps[0].startsWith("aws_")) {
      return "";
    }
    String plain = withoutIndices(from);
    int own = plain.lastIndexOf('.', plain.lastIndexOf('.') - 1);
    return plain.substring(0, own + 1) + steps[0] + "." + withoutIndices(steps[1]);
  }

  /** Returns an address with all {@code [0]} and {@code ["key"]} taken out. */
  static String withoutIndices(String address) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      quoted = (c == '"' && depth > 0) != quoted;
      depth += c == '[' && !quoted ? 1 : 0;
      if (depth == 0) {
        out.append(c);
      }
      depth -= c == ']' && !quoted ? 1 : 0;
    }
    return out.toString();
  }
}
