package io.stepwarden.engine.source;

import io.stepwarden.engine.source.Node.Joined;
import io.stepwarden.engine.source.Node.Symbol;
import io.stepwarden.engine.source.Node.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that stands in the strings of a document, such as a state machine's definition in a
 * template, each character with its place there. Immutable.
 *
 * <p>It is put together of texts and symbols. A symbol is a hole of one character, known by where
 * it is and not by which character it is, so that no text can pass for one.
 */
public final class EmbeddedText implements Surface {

  private final String text;
  private final Places places;
  private final Holes holes;

  private EmbeddedText(String text, Places places, Holes holes) {
    this.text = text;
    this.places = places;
    this.holes = holes;
  }

  /** Returns the characters of one text. */
  public static EmbeddedText of(Text part) {
    return of(List.of(part));
  }

  /**
   * Returns texts and symbols as one text.
   *
   * @param parts texts, symbols, and strings joined of those; at least one
   */
  public static EmbeddedText of(List<? extends Node> parts) {
    Builder builder = new Builder(parts.get(0).span());
    parts.forEach(builder::add);
    return builder.build();
  }

  /** Returns the characters; at a hole stands one that means nothing. */
  @Override
  public String text() {
    return text;
  }

  @Override
  public Span span(int from, int to) {
    return places.span(from, to);
  }

  /** Returns a piece that has no hole, as a text of its own. */
  public Text slice(int from, int to) {
    return new Text(text.substring(from, to), span(from, to), new Range(this, from, to));
  }

  @Override
  public boolean hasHole(int from, int to) {
    return holes.firstFrom(from) < to;
  }

  @Override
  public Node text(String value, int from, int to) {
    if (!hasHole(from, to)) {
      return new Text(value, span(from, to), new Range(this, from, to));
    }
    EmbeddedText meant = meant(value, from, to);
    List<Node> parts = meant.parts();
    return parts.size() == 1 ? parts.get(0) : new Joined(parts, span(from, to));
  }

  @Override
  public String key(String value, int from, int to) {
    return hasHole(from, to) ? meant(value, from, to).written() : value;
  }

  /** Returns the text with every hole written as {@code ${expression}}. */
  String written() {
    StringBuilder written = new StringBuilder();
    int done = 0;
    for (int at = holes.firstFrom(0); at < text.length(); at = holes.firstFrom(done)) {
      written.append(text, done, at).append("${").append(holes.at(at).expression()).append('}');
      done = at + 1;
    }
    return written.append(text, done, text.length()).toString();
  }

  /** Returns what a scalar means that was read from some of the characters. */
  private EmbeddedText meant(String value, int from, int to) {
    Alignment alignment = Alignment.of(text.substring(from, to), value);
    Builder builder = new Builder(span(from, to));
    int found = 0;
    for (int i = 0; i < value.length(); i++) {
      int start = from + alignment.start(i);
      int end = from + alignment.end(i);
      if (end == start + 1 && hasHole(start, end)) {
        builder.hole(holes.at(start));
        found++;
      } else {
        builder.character(value.charAt(i), span(start, end));
      }
    }
    // INVARIANT: a text that has a symbol never passes for one that is known
    return found == holes.count(from, to) ? builder.build() : holesOnly(from, to);
  }

  private EmbeddedText holesOnly(int from, int to) {
    Builder builder = new Builder(span(from, to));
    for (int at = holes.firstFrom(from); at < to; at = holes.firstFrom(at + 1)) {
      builder.hole(holes.at(at));
    }
    return builder.build();
  }

  private List<Node> parts() {
    List<Node> parts = new ArrayList<>();
    int done = 0;
    for (int at = holes.firstFrom(0); at < text.length(); at = holes.firstFrom(done)) {
      if (at > done) {
        parts.add(slice(done, at));
      }
      parts.add(holes.at(at));
      done = at + 1;
    }
    if (done < text.length()) {
      parts.add(slice(done, text.length()));
    }
    return parts;
  }

  /** A piece of an embedded text, from {@code start} up to and without {@code end}. */
  public record Range(EmbeddedText whole, int start, int end) implements Extent {

    @Override
    public String text() {
      return whole.text.substring(start, end);
    }

    @Override
    public Span span(int from, int to) {
      return whole.span(start + from, start + to);
    }
  }

  /** Puts an embedded text together. */
  private static final class Builder {

    private static final char HOLE = '\ufffc';

    private final StringBuilder text = new StringBuilder();
    private final Places.Builder places;
    private final Holes.Builder holes = new Holes.Builder();

    Builder(Span first) {
      places = new Places.Builder(first);
    }

    void add(Node part) {
      if (part instanceof Text t) {
        add(t);
      } else if (part instanceof Symbol symbol) {
        hole(symbol);
      } else if (part instanceof Joined joined) {
        joined.parts().forEach(this::add);
      } else {
        throw new IllegalArgumentException("no part of a text: " + part);
      }
    }

    private void add(Text part) {
      Alignment alignment = Alignment.of(part.extent().text(), part.value());
      for (int i = 0; i < part.value().length(); i++) {
        places.add(part.extent(), alignment.start(i), alignment.end(i));
      }
      text.append(part.value());
    }

    void hole(Symbol symbol) {
      holes.add(text.length(), symbol);
      character(HOLE, symbol.span());
    }

    void character(char c, Span span) {
      places.add(span);
      text.append(c);
    }

    EmbeddedText build() {
      return new EmbeddedText(text.toString(), places.build(), holes.build());
    }
  }
}
