package io.stepwarden.engine.fix;

/**
 * The lines of a text. Immutable.
 *
 * @param text the text
 * @param end what ends its lines
 */
record Lines(String text, String end) {

  static Lines of(String text) {
    int first = text.indexOf('\n');
    return new Lines(text, first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n");
  }

  /** Returns where the line of an offset begins. */
  int start(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Returns where the line that a value ends in ends, without what ends it. */
  int end(int offset) {
    boolean broken = isStart(offset) && offset > 0;
    int at = broken ? offset - 1 : text.indexOf('\n', offset);
    int end = at < 0 ? text.length() : at;
    return end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  /** Returns the offset after a line end. */
  int next(int lineEnd) {
    return Math.min(text.length(), lineEnd + end.length());
  }

  boolean isStart(int offset) {
    return offset == 0 || text.charAt(offset - 1) == '\n';
  }

  /** Returns whether nothing but blanks stands before an offset in its line. */
  boolean isFirst(int offset) {
    return indent(offset).length() == column(offset);
  }

  /** Returns how many characters stand before an offset in its line. */
  int column(int offset) {
    return offset - start(offset);
  }

  /** Returns the blanks that a line begins with, up to an offset in it at most. */
  String indent(int offset) {
    int start = start(offset);
    int at = start;
    while (at < offset && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return text.substring(start, at);
  }
}
