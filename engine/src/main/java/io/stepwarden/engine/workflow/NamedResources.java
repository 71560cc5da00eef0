package io.stepwarden.engine.workflow;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The resources that the states of a definition name: by symbols of them, by the last step of an
 * ARN or URL, or as a bucket. Immutable once read.
 */
final class NamedResources {

  private final Map<String, Set<String>> symbols = new HashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();

  private NamedResources() {}

  static NamedResources of(Field definition) {
    NamedResources read = new NamedResources();
    read.field(definition, false);
    return read;
  }

  /**
   * Returns whether a state names a resource.
   *
   * @param state the path of the state
   * @param address the logical id or address of the resource, without an index
   * @param name its name in AWS; empty if that is not known
   */
  boolean has(String state, String address, String name) {
    return symbols.getOrDefault(state, Set.of()).contains(address)
        || (!name.isEmpty() && names.getOrDefault(state, Set.of()).contains(name));
  }

  /**
   * @param states whether the members of the object are states
   */
  private void field(Field field, boolean states) {
    Node node = field.node().orElse(null);
    if (node instanceof Node.Mapping) {
      for (Field.Entry entry : field.members()) {
        Field value = entry.value();
        Field inside = states ? value.in(value.scope().state(entry.key())) : value;
        field(inside, !states && entry.key().equals("States"));
        if (entry.key().equals("Bucket") && value.node().orElse(null) instanceof Node.Text text) {
          name(value.scope().state().orElse(""), text.value());
        }
      }
    } else if (node instanceof Node.Sequence) {
      field.items().forEach(item -> field(item, false));
    } else if (node != null) {
      text(field.scope().state().orElse(""), Symbols.parts(node).orElse(List.of()));
    }
  }

  private void text(String state, List<Node> parts) {
    for (Node.Symbol symbol : Symbols.symbols(parts)) {
      if (!symbol.resource().isEmpty()) {
        symbols.computeIfAbsent(state, any -> new HashSet<>()).add(symbol.resource());
      }
    }
    if (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof Node.Text last) {
      String text = last.value();
      int step = Math.max(text.lastIndexOf('/'), text.lastIndexOf(':'));
      if (step >= 0
          && (text.startsWith("arn:") || text.startsWith("https://") || parts.size() > 1)) {
        name(state, text.substring(step + 1));
      }
    }
  }

  private void name(String state, String name) {
    names.computeIfAbsent(state, any -> new HashSet<>()).add(name);
  }
}
