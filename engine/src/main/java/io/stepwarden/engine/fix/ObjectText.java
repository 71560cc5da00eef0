package io.stepwarden.engine.fix;

import com.fasterxml.jackson.databind.JsonNode;
import io.stepwarden.engine.decision.TextEdit;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Node.Mapping;
import io.stepwarden.engine.source.Node.Member;
import io.stepwarden.engine.source.Source;
import io.stepwarden.engine.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes members into the objects of one document, in the style of those that are there. Immutable.
 *
 * @param source the document; nodes may be of another reading of it
 */
record ObjectText(Source source, Lines lines) {

  static ObjectText of(Source source) {
    return new ObjectText(source, Lines.of(source));
  }

  /** Returns the edits that give an object members, new ones or other values. */
  List<TextEdit> set(Mapping object, JsonNode members) throws ByHandException {
    List<TextEdit> edits = new ArrayList<>();
    Map<String, JsonNode> added = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> each : members.properties()) {
      Member present = object.member(each.getKey()).orElse(null);
      if (present == null) {
        added.put(each.getKey(), each.getValue());
      } else {
        edits.addAll(replace(object, present, each.getValue()));
      }
    }
    if (!added.isEmpty()) {
      edits.addAll(add(object, added));
    }
    return edits;
  }

  private List<TextEdit> replace(Mapping object, Member member, JsonNode value)
      throws ByHandException {
    Locator.checkUnshared(object, member);
    if (value.isObject() && member.value() instanceof Mapping inner && !isCall(inner)) {
      return set(inner, value);
    }
    Span old = member.value().span();
    if (value.isObject() || !isPlainScalar(member.value())) {
      throw new ByHandException("`" + member.key() + "` holds something that has no such members");
    }
    return List.of(edit(old.start(), old.end(), style(object, member).value(value, "")));
  }

  private List<TextEdit> add(Mapping object, Map<String, JsonNode> added) throws ByHandException {
    Optional<Member> last = last(object);
    if (last.isPresent()) {
      return after(object, last.get(), added);
    }
    if (!object.members().isEmpty() || !isFlow(object)) {
      throw new ByHandException("all its members come from elsewhere");
    }
    Style style = new Style(false, false, lines.end(), "", ": ", '"');
    List<String> members = new ArrayList<>();
    added.forEach((key, value) -> members.add(style.member(key, value, "")));
    int inside = object.span().start() + 1;
    return List.of(edit(inside, inside, String.join(", ", members)));
  }

  /** Returns the edits that put members behind one of an object. */
  List<TextEdit> after(Mapping object, Member before, Map<String, JsonNode> added)
      throws ByHandException {
    Locator.checkUnshared(object, before);
    Style style = style(object, before);
    String indent = indent(object, before);
    StringBuilder text = new StringBuilder();
    added.forEach(
        (key, value) -> {
          text.append(style.block() ? "" : ",").append(style.between(indent));
          text.append(style.member(key, value, indent));
        });
    int end = before.value().span().end();
    if (!style.block()) {
      return behind(end, text.toString(), style);
    }
    // INVARIANT: a block of text that ends in a line end owns it, and lines are put behind that.
    return lines.isStart(end)
        ? List.of(edit(end, end, text.substring(lines.end().length()) + lines.end()))
        : List.of(edit(lines.end(end), lines.end(end), text.toString()));
  }

  /** Puts members between braces; a comment in the line keeps to the member that it follows. */
  private List<TextEdit> behind(int end, String text, Style style) {
    int lineEnd = lines.end(end);
    int at = end;
    while (at < lineEnd && " \t".indexOf(source.text().charAt(at)) >= 0) {
      at++;
    }
    boolean comment = at < lineEnd && source.text().charAt(at) == '#';
    return comment && style.spread()
        ? List.of(edit(end, end, ","), edit(lineEnd, lineEnd, text.substring(1)))
        : List.of(edit(end, end, text));
  }

  /** Returns how the members of an object are written, of which one is given. */
  private Style style(Mapping object, Member member) {
    int key = member.keySpan().start();
    char first = source.text().charAt(key);
    char quote = first == '"' || first == '\'' ? first : ' ';
    String gap = source.text().substring(member.keySpan().end(), member.value().span().start());
    boolean block = !isFlow(object);
    boolean spread = block || lines.isFirst(key);
    String colon = gap.equals(":") && !block ? ":" : ": ";
    return new Style(block, spread, lines.end(), step(object, member), colon, quote);
  }

  private String indent(Mapping object, Member member) {
    return isFlow(object)
        ? lines.indent(member.keySpan().start())
        : " ".repeat(lines.column(object.span().start()));
  }

  /**
   * Returns what a line of an object in a member would have before it in addition; nothing if the
   * members beside it are objects in one line.
   */
  private String step(Mapping object, Member beside) {
    String indent = indent(object, beside);
    if (beside.value() instanceof Mapping inner && !inner.members().isEmpty()) {
      int key = inner.members().get(0).keySpan().start();
      String deeper = lines.indent(key);
      boolean below = lines.isFirst(key) && deeper.startsWith(indent);
      return below ? deeper.substring(indent.length()) : "";
    }
    return indent.endsWith("\t") ? "\t" : "  ";
  }

  /** Returns the last member that stands in an object itself. */
  private static Optional<Member> last(Mapping object) {
    return object.members().stream()
        .filter(member -> object.span().start() <= member.keySpan().start())
        .filter(member -> member.keySpan().end() <= member.value().span().start())
        .filter(member -> member.value().span().end() <= object.span().end())
        .max(Comparator.comparingInt(member -> member.keySpan().start()));
  }

  private boolean isFlow(Mapping object) {
    return source.text().charAt(object.span().start()) == '{';
  }

  private boolean isPlainScalar(Node node) {
    boolean scalar =
        node instanceof Node.Text || node instanceof Node.Numeric || node instanceof Node.Bool;
    String text = node.span().text();
    return scalar && !text.isEmpty() && "|>".indexOf(text.charAt(0)) < 0;
  }

  private static boolean isCall(Mapping object) {
    return object.members().size() == 1
        && (object.members().get(0).key().startsWith("Fn::") || object.get("Ref").isPresent());
  }

  private TextEdit edit(int from, int to, String text) {
    return new TextEdit(source.span(from, to), text);
  }
}
