package io.stepwarden.engine.fix;

import io.stepwarden.engine.source.Position;
import io.stepwarden.engine.source.Source;

/**
 * The lines of a document, found without going through all of one that is a single line. Immutable.
 *
 * @param source the document
 * @param end what ends its lines
 */
record Lines(Source source, String end) {

  static Lines of(Source source) {
    int second = source.lineCount() > 1 ? source.offset(new Position(2, 1)) : 0;
    boolean pair = second > 1 && source.text().charAt(second - 2) == '\r';
    return new Lines(source, pair ? "\r\n" : "\n");
  }

  /** Returns where the line of an offset begins. */
  int start(int offset) {
    return offset - column(offset);
  }

  /** Returns where the line that a value ends in ends, without what ends it. */
  int end(int offset) {
    boolean broken = isStart(offset) && offset > 0;
    int line = source.position(offset).line() - (broken ? 1 : 0);
    if (line == source.lineCount()) {
      return source.text().length();
    }
    int next = source.offset(new Position(line + 1, 1));
    boolean pair = next > 1 && source.text().startsWith("\r\n", next - 2);
    return next - (pair ? 2 : 1);
  }

  /** Returns the offset after a line end. */
  int next(int lineEnd) {
    return Math.min(source.text().length(), lineEnd + end.length());
  }

  boolean isStart(int offset) {
    return column(offset) == 0;
  }

  /** Returns whether nothing but blanks stands before an offset in its line. */
  boolean isFirst(int offset) {
    return indent(offset).length() == column(offset);
  }

  /** Returns how many characters stand before an offset in its line. */
  int column(int offset) {
    return source.position(offset).column() - 1;
  }

  /** Returns the blanks that a line begins with, up to an offset in it at most. */
  String indent(int offset) {
    String text = source.text();
    int start = start(offset);
    int at = start;
    while (at < offset && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return text.substring(start, at);
  }
}
