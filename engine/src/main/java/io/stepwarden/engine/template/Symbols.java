package io.stepwarden.engine.template;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Span;
import java.util.List;
import java.util.Optional;

/** Reads and makes strings that hold symbols. */
public final class Symbols {

  private Symbols() {}

  /** Returns the parts of a string, texts and symbols; nothing for what can't be a string. */
  public static Optional<List<Node>> parts(Node node) {
    if (node instanceof Node.Joined joined) {
      return Optional.of(joined.parts());
    }
    boolean part = node instanceof Node.Text || node instanceof Node.Symbol;
    return part ? Optional.of(List.of(node)) : Optional.empty();
  }

  /** Returns one string of parts. */
  public static Node join(List<Node> parts, Span span) {
    if (parts.isEmpty()) {
      return new Node.Text("", span);
    }
    return parts.size() == 1 ? parts.get(0) : new Node.Joined(parts, span);
  }

  /** Returns the symbols among parts. */
  public static List<Node.Symbol> symbols(List<Node> parts) {
    return parts.stream()
        .filter(Node.Symbol.class::isInstance)
        .map(Node.Symbol.class::cast)
        .toList();
  }

  /** Returns a string with its symbols as {@code ${expression}}. */
  public static String written(List<Node> parts) {
    StringBuilder out = new StringBuilder();
    for (Node part : parts) {
      if (part instanceof Node.Text text) {
        out.append(text.value());
      } else if (part instanceof Node.Symbol symbol) {
        out.append("${").append(symbol.expression()).append('}');
      }
    }
    return out.toString();
  }

  /**
   * Returns whether a symbol could stand for any text: its value is neither AWS's to choose nor an
   * attribute of a resource here.
   */
  public static boolean isFree(Node.Symbol symbol) {
    return symbol.resource().isEmpty() && !symbol.expression().startsWith("AWS::");
  }

  /** Returns what a value is, in words. */
  public static String typeName(Node node) {
    if (node instanceof Node.Mapping) {
      return "an object";
    }
    if (node instanceof Node.Sequence) {
      return "an array";
    }
    if (node instanceof Node.Text || node instanceof Node.Joined) {
      return "a string";
    }
    if (node instanceof Node.Numeric) {
      return "a number";
    }
    if (node instanceof Node.Bool) {
      return "a boolean";
    }
    if (node instanceof Node.Tagged tagged) {
      return "the tag `!" + tagged.tag() + "`";
    }
    return node instanceof Node.Null ? "null" : "a reference";
  }
}
