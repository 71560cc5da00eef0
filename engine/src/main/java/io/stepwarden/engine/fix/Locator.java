package io.stepwarden.engine.fix;

import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.EmbeddedText;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Source;
import io.stepwarden.engine.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds values in documents as they were written, and refuses those that stand in other places too.
 * Each document is read once. Confined to a thread.
 */
final class Locator {

  private final DocumentReader reader;
  private final Map<Source, Optional<Node>> roots = new HashMap<>();
  private final IdentityHashMap<Node, Optional<Node>> embedded = new IdentityHashMap<>();

  Locator(DocumentReader reader) {
    this.reader = reader;
  }

  /**
   * Returns the nodes from the root of a document to an object or array in it.
   *
   * @param target its place
   */
  List<Node> way(Span target) throws ByHandException {
    Source source = target.source();
    Node at =
        roots
            .computeIfAbsent(source, it -> reader.read(it.name(), it.text()).root())
            .orElseThrow(() -> new ByHandException("its document can't be read again"));
    List<Node> way = new ArrayList<>();
    way.add(at);
    while (!isCollection(at) || !isSame(at.span(), target)) {
      at = step(at, target);
      way.add(at);
    }
    return way;
  }

  private Node step(Node from, Span target) throws ByHandException {
    if (from instanceof Node.Mapping mapping) {
      for (Node.Member member : mapping.members()) {
        if (contains(member.value().span(), target)) {
          checkUnshared(mapping, member);
          return member.value();
        }
      }
    } else if (from instanceof Node.Sequence sequence) {
      return item(sequence, target);
    } else if (from instanceof Node.Tagged tagged && contains(tagged.value().span(), target)) {
      checkUnshared(tagged.span(), tagged.span().start(), tagged.value());
      return tagged.value();
    } else if (from instanceof Node.Text text) {
      return embedded(text);
    }
    throw new ByHandException("it is put together of several texts");
  }

  private static Node item(Node.Sequence sequence, Span target) throws ByHandException {
    int before = sequence.span().start();
    for (Node item : sequence.items()) {
      if (contains(item.span(), target)) {
        checkUnshared(sequence.span(), before, item);
        return item;
      }
      before = item.span().end();
    }
    throw new ByHandException("it is put together of several texts");
  }

  /** Returns the root of what stands in a block of text, whose characters are written plainly. */
  private Node embedded(Node.Text text) throws ByHandException {
    char first = text.span().text().charAt(0);
    if (first != '|' && first != '>') {
      throw new ByHandException("it stands in a quoted text");
    }
    return embedded
        .computeIfAbsent(text, it -> reader.read(EmbeddedText.of(text)).root())
        .orElseThrow(() -> new ByHandException("references in its text stand for more than text"));
  }

  /** Refuses a value that an anchor, an alias or a merge key puts in several places. */
  static void checkUnshared(Node.Mapping mapping, Node.Member member) throws ByHandException {
    checkUnshared(mapping.span(), member.keySpan().end(), member.value());
  }

  /** Refuses a value of a holder that does not stand in it, after what is before it. */
  static void checkUnshared(Span holder, int before, Node value) throws ByHandException {
    Span span = value.span();
    boolean inside = before <= span.start() && contains(holder, span);
    if (!inside || isAnchored(holder.source().text(), before, span.start())) {
      throw new ByHandException("it is anchored, and may stand in other places too");
    }
  }

  /** Returns whether what stands before a value, comments left out, has an anchor. */
  private static boolean isAnchored(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == '&') {
        return true;
      }
      if (text.charAt(at) == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? to : end;
      }
    }
    return false;
  }

  private static boolean isCollection(Node node) {
    return node instanceof Node.Mapping || node instanceof Node.Sequence;
  }

  private static boolean contains(Span outer, Span inner) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private static boolean isSame(Span one, Span other) {
    return one.start() == other.start() && one.end() == other.end();
  }
}
