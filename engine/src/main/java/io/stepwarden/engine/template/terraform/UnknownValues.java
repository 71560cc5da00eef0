package io.stepwarden.engine.template.terraform;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts symbols in the place of values that are unknown until apply.
 *
 * @param address the resource whose values they are
 * @param configuration says what an attribute refers to
 */
record UnknownValues(String address, Configuration configuration) {

  /**
   * Returns the values with a symbol for each that {@code after_unknown} marks true.
   *
   * @param values the attributes that are known
   * @param unknown a tree of the same shape, true where the value is unknown
   */
  Node merge(Node values, Node.Mapping unknown) {
    return merge(values, unknown, "");
  }

  private Node merge(Node value, Node unknown, String attribute) {
    if (unknown instanceof Node.Bool bool && bool.value()) {
      return symbol(attribute, value.span());
    }
    if (unknown instanceof Node.Mapping marks && value instanceof Node.Mapping mapping) {
      return merge(mapping, marks, attribute);
    }
    if (unknown instanceof Node.Sequence marks && value instanceof Node.Sequence sequence) {
      return merge(sequence, marks, attribute);
    }
    return value;
  }

  private Node merge(Node.Mapping mapping, Node.Mapping marks, String attribute) {
    List<Node.Member> members = new ArrayList<>();
    for (Node.Member member : mapping.members()) {
      String outer = outer(attribute, member.key());
      Node value =
          marks
              .get(member.key())
              .map(mark -> merge(member.value(), mark, outer))
              .orElse(member.value());
      members.add(new Node.Member(member.key(), member.keySpan(), value));
    }
    for (Node.Member mark : marks.members()) {
      boolean unknown = mark.value() instanceof Node.Bool bool && bool.value();
      if (unknown && mapping.get(mark.key()).isEmpty()) {
        Node symbol = symbol(outer(attribute, mark.key()), mapping.span());
        members.add(new Node.Member(mark.key(), mark.keySpan(), symbol));
      }
    }
    return new Node.Mapping(members, mapping.span());
  }

  private Node merge(Node.Sequence sequence, Node.Sequence marks, String attribute) {
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      Node item = sequence.items().get(i);
      items.add(i < marks.items().size() ? merge(item, marks.items().get(i), attribute) : item);
    }
    return new Node.Sequence(items, sequence.span());
  }

  /** Returns the attribute that the configuration knows a member by: the outermost one. */
  private static String outer(String attribute, String key) {
    return attribute.isEmpty() ? key : attribute + "." + key;
  }

  private Node.Symbol symbol(String attribute, Span span) {
    List<String> references = configuration.references(address, attribute);
    if (references.isEmpty()) {
      return new Node.Symbol(
          address + "." + attribute, "", "", "it is known once the plan is applied", span);
    }
    String reason =
        "it is known once the plan is applied: it waits for `"
            + String.join("`, `", references)
            + "`";
    String reference = references.get(0);
    String resource = configuration.resource(address, reference);
    int dot = reference.lastIndexOf('.');
    return new Node.Symbol(reference, resource, reference.substring(dot + 1), reason, span);
  }
}
