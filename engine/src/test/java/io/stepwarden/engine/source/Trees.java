package io.stepwarden.engine.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Values as maps, lists, strings and literals: made by chance, and taken from nodes. */
public final class Trees {

  private Trees() {}

  /** A number, true, false or null as JSON writes it. */
  public record Literal(String json) {}

  public static Arbitrary<Object> any() {
    return tree(4);
  }

  public static Arbitrary<Map<String, Object>> objects() {
    return strings().flatMap(key -> tree(3).map(value -> Map.of(key, value)));
  }

  public static Arbitrary<String> strings() {
    Arbitrary<String> chars =
        Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.of("a", "b", "Z", "0", "-", "{", "$")),
            Tuple.of(4, Arbitraries.of(" ", "\n", "\"", "'", "\\", ":", "#", ",")),
            Tuple.of(1, Arbitraries.of("\t", "é", "😀", "\u2028", "\u00a0", "/")));
    return chars.list().ofMaxSize(14).map(list -> String.join("", list));
  }

  private static Arbitrary<Object> tree(int depth) {
    Arbitrary<Object> leaf =
        Arbitraries.oneOf(
            strings().map(Object.class::cast),
            Arbitraries.longs().map(n -> new Literal(Long.toString(n))),
            Arbitraries.of("true", "false", "null", "-0.5e10", "1E+2").map(Literal::new));
    if (depth == 0) {
      return leaf;
    }
    Arbitrary<Object> below = Arbitraries.lazy(() -> tree(depth - 1));
    return Arbitraries.oneOf(
        leaf,
        below.list().ofMaxSize(4).map(Object.class::cast),
        Arbitraries.maps(strings(), below).ofMaxSize(4).map(Object.class::cast));
  }

  /** Returns the value of a node. */
  public static Object of(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      mapping.members().forEach(member -> map.put(member.key(), of(member.value())));
      return map;
    }
    if (node instanceof Node.Sequence sequence) {
      List<Object> list = new ArrayList<>();
      sequence.items().forEach(item -> list.add(of(item)));
      return list;
    }
    if (node instanceof Node.Text text) {
      return text.value();
    }
    if (node instanceof Node.Numeric number) {
      return new Literal(number.literal());
    }
    if (node instanceof Node.Bool bool) {
      return new Literal(Boolean.toString(bool.value()));
    }
    if (node instanceof Node.Null) {
      return new Literal("null");
    }
    throw new AssertionError("not read from a document: " + node);
  }

  /** Gives every node of a tree, the root first. */
  public static void walk(Node node, Consumer<Node> each) {
    each.accept(node);
    if (node instanceof Node.Mapping mapping) {
      mapping.members().forEach(member -> walk(member.value(), each));
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> walk(item, each));
    } else if (node instanceof Node.Tagged tagged) {
      walk(tagged.value(), each);
    } else if (node instanceof Node.Joined joined) {
      joined.parts().forEach(part -> walk(part, each));
    }
  }
}
