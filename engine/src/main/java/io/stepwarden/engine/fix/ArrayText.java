package io.stepwarden.engine.fix;

import io.stepwarden.engine.decision.TextEdit;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Node.Sequence;
import io.stepwarden.engine.source.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the items of an array in another order, or fewer of them; each keeps its text, and in YAML
 * its lines with their comments. Immutable.
 *
 * @param source the document; nodes may be of another reading of it
 */
record ArrayText(Source source, Lines lines) {

  static ArrayText of(Source source) {
    return new ArrayText(source, Lines.of(source));
  }

  /**
   * Returns the edit that leaves the items of an array that are named, in their order.
   *
   * @param order indexes; at least one
   */
  TextEdit arrange(Sequence array, List<Integer> order) throws ByHandException {
    int before = array.span().start();
    for (Node item : array.items()) {
      Locator.checkUnshared(array.span(), before, item);
      before = item.span().end();
    }
    return source.text().charAt(array.span().start()) == '['
        ? between(array, order)
        : inLines(array, order);
  }

  /** Puts other items between the commas that are there. */
  private TextEdit between(Sequence array, List<Integer> order) {
    List<Node> items = array.items();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < order.size(); i++) {
      if (i > 0) {
        text.append(text(items.get(i - 1).span().end(), items.get(i).span().start()));
      }
      text.append(items.get(order.get(i)).span().text());
    }
    return edit(first(array).span().start(), last(array).span().end(), text.toString());
  }

  private TextEdit inLines(Sequence array, List<Integer> order) throws ByHandException {
    int dash = array.span().start();
    if (!lines.isFirst(dash)) {
      throw new ByHandException("its items do not begin lines");
    }
    int start = withComments(lines.start(dash));
    int end = lines.end(last(array).span().end());
    List<String> pieces = pieces(array, start);
    List<String> text = new ArrayList<>();
    order.forEach(index -> text.add(pieces.get(index)));
    return edit(start, end, String.join(lines.end(), text));
  }

  /** Returns the lines of each item, those before it that belong to no other among them. */
  private List<String> pieces(Sequence array, int start) {
    List<String> pieces = new ArrayList<>();
    int from = start;
    for (Node item : array.items()) {
      int end = lines.end(item.span().end());
      pieces.add(text(from, end));
      from = lines.next(end);
    }
    return pieces;
  }

  /** Returns where the comments in the lines before a line begin. */
  private int withComments(int lineStart) {
    int from = lineStart;
    while (from > 0 && text(lines.start(from - 1), from).strip().startsWith("#")) {
      from = lines.start(from - 1);
    }
    return from;
  }

  private static Node first(Sequence array) {
    return array.items().get(0);
  }

  private static Node last(Sequence array) {
    return array.items().get(array.items().size() - 1);
  }

  private String text(int from, int to) {
    return source.text().substring(from, to);
  }

  private TextEdit edit(int from, int to, String text) {
    return new TextEdit(source.span(from, to), text);
  }
}
