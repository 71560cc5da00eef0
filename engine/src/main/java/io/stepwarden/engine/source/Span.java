package io.stepwarden.engine.source;

/**
 * A piece of a source, from {@code start} up to and without {@code end}.
 *
 * @param source the document it lies in
 * @param start the offset of its first character, in UTF-16 units
 * @param end the offset after its last character
 */
public record Span(Source source, int start, int end) implements Extent {

  public Span {
    if (start < 0 || end < start || end > source.text().length()) {
      throw new IllegalArgumentException("span " + start + ".." + end + " of " + source);
    }
  }

  public Position startPosition() {
    return source.position(start);
  }

  public Position endPosition() {
    return source.position(end);
  }

  @Override
  public String text() {
    return source.text().substring(start, end);
  }

  @Override
  public Span span(int from, int to) {
    return new Span(source, start + from, start + to);
  }

  @Override
  public String toString() {
    Position at = startPosition();
    return source.name() + ":" + at.line() + ":" + at.column();
  }
}
