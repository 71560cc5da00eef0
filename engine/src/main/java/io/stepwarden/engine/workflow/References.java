package io.stepwarden.engine.workflow;

import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the resource of one kind that a value refers to: by a symbol of it, or by its name in a
 * literal ARN.
 *
 * @param <T> what the kind of resource is in a template
 */
final class References<T> {

  private final String kind;
  private final String arnPart;
  private final Map<String, T> byAddress = new HashMap<>();
  private final Map<String, T> byName = new HashMap<>();

  /**
   * Creates an empty index.
   *
   * @param kind what to call such a resource
   * @param arnPart what stands before the name in an ARN, such as {@code :role/}
   */
  References(String kind, String arnPart) {
    this.kind = kind;
    this.arnPart = arnPart;
  }

  void add(String address, Field name, T resource) {
    byAddress.put(address, resource);
    byAddress.putIfAbsent(withoutIndex(address), resource);
    if (name.node().orElse(null) instanceof Node.Text text) {
      byName.put(text.value(), resource);
    }
  }

  /** Returns an address without the index of its instance. */
  static String withoutIndex(String address) {
    return address.substring(0, address.length() - index(address).length());
  }

  private static String index(String address) {
    int index = address.endsWith("]") ? address.lastIndexOf('[') : -1;
    return index < 0 ? "" : address.substring(index);
  }

  /**
   * Returns the index of the instance that a symbol of a plan means: the one that it names, else
   * that of the resource it stands in, since {@code each.key} is the same for both.
   */
  private static String index(Node.Symbol symbol, Field reference) {
    String expression = symbol.expression();
    int end = expression.lastIndexOf(']');
    return end < 0 ? index(reference.scope().subject()) : index(expression.substring(0, end + 1));
  }

  /** Returns the resource that a value refers to; unknown if it is not in the template. */
  Value<T> find(Field reference) {
    List<Node> parts = reference.node().flatMap(Symbols::parts).orElse(List.of());
    for (Node.Symbol symbol : Symbols.symbols(parts)) {
      T own = byAddress.get(symbol.resource() + index(symbol, reference));
      T found = own != null ? own : byAddress.get(symbol.resource());
      if (found != null) {
        return new Value.Known<>(found, reference.anchor());
      }
    }
    if (!Symbols.symbols(parts).isEmpty() || parts.isEmpty()) {
      return reference.unresolved("the ARN of a " + kind);
    }
    String arn = Symbols.written(parts);
    return named(arn)
        .<Value<T>>map(found -> new Value.Known<>(found, reference.anchor()))
        .orElseGet(
            () -> reference.unknown("the " + kind + " `" + arn + "` is not in the template"));
  }

  private Optional<T> named(String arn) {
    int at = arn.indexOf(arnPart);
    if (at < 0) {
      return Optional.empty();
    }
    String name = arn.substring(at + arnPart.length());
    String plain = name.endsWith(":*") ? name.substring(0, name.length() - 2) : name;
    T whole = byName.get(plain);
    int step = Math.max(plain.lastIndexOf('/'), plain.lastIndexOf(':'));
    return Optional.ofNullable(whole != null ? whole : byName.get(plain.substring(step + 1)));
  }
}
