package io.stepwarden.engine.source;

import java.util.Arrays;

/**
 * The text of one document and the name it goes by. Immutable.
 *
 * <p>Places in it are offsets in UTF-16 units; lines end in {@code \n}, {@code \r\n} or {@code \r}.
 */
public final class Source implements Surface {

  private final String name;
  private final String text;
  private final int[] lineStarts;

  /**
   * Creates a source.
   *
   * @param name what people call it: a path as they gave it, or {@code <stdin>}
   */
  public Source(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  public String name() {
    return name;
  }

  @Override
  public String text() {
    return text;
  }

  /**
   * Returns the line and column of an offset; one past the end is the place after the last
   * character.
   */
  public Position position(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - lineStarts[line] + 1);
  }

  /** Returns the offset of a line and column, held to the bounds of the text. */
  public int offset(Position position) {
    int line = Math.min(position.line(), lineStarts.length);
    return Math.min(lineStarts[line - 1] + position.column() - 1, text.length());
  }

  /** Returns a line's text without its end; lines are counted from 1. */
  public String line(int number) {
    int start = lineStarts[number - 1];
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(start, end);
  }

  public int lineCount() {
    return lineStarts.length;
  }

  @Override
  public Span span(int from, int to) {
    return new Span(this, from, to);
  }

  /** Returns the place of the whole text. */
  public Span whole() {
    return new Span(this, 0, text.length());
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean carriageReturn = c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
      if (c == '\n' || carriageReturn) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  @Override
  public String toString() {
    return name;
  }
}
