package io.stepwarden.engine.template;

import io.stepwarden.engine.source.EmbeddedText;
import io.stepwarden.engine.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The {@code ${Name}} references inside strings, as in Fn::Sub and DefinitionSubstitutions.
 *
 * @param values what a name stands for: texts, symbols, or strings of both
 */
public record Substitutions(Function<String, Optional<Node>> values) implements Resolver {

  /** Puts a symbol in place of each name, for a definition whose substitutions are not at hand. */
  public static final Substitutions NOT_GIVEN = new Substitutions(name -> Optional.empty());

  @Override
  public Optional<Node> resolve(Node node) {
    return Symbols.parts(node).map(parts -> replace(parts, node)).or(() -> Optional.of(node));
  }

  private Node replace(List<Node> parts, Node node) {
    List<Node> out = new ArrayList<>();
    for (Node part : parts) {
      if (part instanceof Node.Text text && text.value().contains("${")) {
        out.addAll(split(text));
      } else {
        out.add(part);
      }
    }
    return out.size() == 1 && parts.size() == 1 ? out.get(0) : Symbols.join(out, node.span());
  }

  /** Returns the parts of a text: what stands between the references, and what they stand for. */
  public List<Node> split(Node.Text text) {
    List<Node> parts = new ArrayList<>();
    String value = text.value();
    EmbeddedText places = EmbeddedText.of(text);
    int done = 0;
    for (int at = value.indexOf("${"); at >= 0; at = value.indexOf("${", at + 2)) {
      int end = value.indexOf('}', at);
      if (end < 0 || !isName(value, at + 2, end)) {
        continue;
      }
      addText(parts, places, done, at);
      parts.addAll(substitute(places.slice(at, end + 1)));
      done = end + 1;
    }
    addText(parts, places, done, value.length());
    return parts;
  }

  private static void addText(List<Node> parts, EmbeddedText text, int from, int to) {
    if (from < to) {
      parts.add(text.slice(from, to));
    }
  }

  private List<Node> substitute(Node.Text reference) {
    String name = reference.value().substring(2, reference.value().length() - 1);
    String reason = "the substitution `" + name + "` is not given";
    Node value =
        values.apply(name).orElseGet(() -> new Node.Symbol(name, "", "", reason, reference.span()));
    return Symbols.parts(scalar(value)).orElseGet(() -> List.of(reference));
  }

  /** Returns a number or boolean as the text it is put in as. */
  private static Node scalar(Node value) {
    if (value instanceof Node.Numeric number) {
      return new Node.Text(number.literal(), number.span());
    }
    return value instanceof Node.Bool bool
        ? new Node.Text(String.valueOf(bool.value()), bool.span())
        : value;
  }

  private static boolean isName(String value, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = value.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.' && c != ':') {
        return false;
      }
    }
    return from < to;
  }
}
