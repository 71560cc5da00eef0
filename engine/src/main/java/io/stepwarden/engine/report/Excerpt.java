package io.stepwarden.engine.report;

import io.stepwarden.engine.source.Position;
import io.stepwarden.engine.source.Redaction.Hidden;
import io.stepwarden.engine.source.Source;
import io.stepwarden.engine.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The line of a place, with a line before and after it, ready to print.
 *
 * <p>Of a long line only what surrounds the place is taken, and never the whole line is copied: a
 * template in one line of many megabytes is a usual thing. Of a secret only its first characters
 * are shown, and then an ellipsis; what follows moves up, and marks with it.
 *
 * @param lines the lines, first to last
 */
record Excerpt(List<Line> lines) {

  private static final int TAB = 4;

  /**
   * A line of an excerpt.
   *
   * @param number its number in the document
   * @param text what to print of it
   * @param indent the columns before the mark
   * @param mark how many columns are marked; 0 in a line that is only context
   */
  record Line(int number, String text, int indent, int mark) {}

  /**
   * Returns the excerpt of a place; only the first line of a long place is marked.
   *
   * @param masks what is not to be shown
   */
  static Excerpt of(Span span, int width, Masks masks) {
    Source source = span.source();
    Position at = span.startPosition();
    int start = source.offset(new Position(at.line(), 1));
    int skipped = at.column() - 1 > width * 2 / 3 ? at.column() - 1 - width / 3 : 0;
    List<Line> lines = new ArrayList<>(3);
    List<Hidden> hidden = masks.places(source);
    context(source, at.line() - 1, skipped, width, hidden, lines);
    int from = Printable.cut(source.text(), start + skipped);
    lines.add(marked(span, at.line(), from, new Row(skipped > 0, hidden), width));
    context(source, at.line() + 1, skipped, width, hidden, lines);
    return new Excerpt(lines);
  }

  /** Returns how many digits the greatest line number has. */
  int gutter() {
    return Integer.toString(lines.get(lines.size() - 1).number()).length();
  }

  private static Line marked(Span span, int number, int from, Row row, int width) {
    String text = span.source().text();
    int to = end(text, from, width);
    int start = Math.min(span.start(), to);
    int end = Math.min(span.end(), to);
    row.append(text, from, start);
    int indent = row.columns();
    row.append(text, start, end);
    int mark = Math.max(1, row.columns() - indent);
    row.append(text, end, to);
    return new Line(number, row.finish(!isEnd(text, to)), indent, mark);
  }

  private static void context(
      Source source, int number, int skipped, int width, List<Hidden> hidden, List<Line> lines) {
    if (number < 1 || number > source.lineCount()) {
      return;
    }
    String text = source.text();
    int start = source.offset(new Position(number, 1));
    int from = end(text, start, skipped);
    int to = end(text, from, width);
    Row row = new Row(skipped > 0, hidden);
    row.append(text, from, to);
    String line = row.finish(!isEnd(text, to));
    if (from < to && !line.isBlank()) {
      lines.add(new Line(number, line, 0, 0));
    }
  }

  /** Returns where a line ends, or the most that may be printed of it does. */
  private static int end(String text, int from, int width) {
    int end = from;
    while (end < from + width && !isEnd(text, end)) {
      end++;
    }
    return Printable.cut(text, end);
  }

  private static boolean isEnd(String text, int offset) {
    return offset >= text.length() || text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
  }

  /** A line of output that grows from left to right. */
  private static final class Row {

    private final StringBuilder out = new StringBuilder();
    private final List<Hidden> hidden;
    private int columns;

    Row(boolean cut, List<Hidden> hidden) {
      this.hidden = hidden;
      if (cut) {
        out.append('…');
        columns = 1;
      }
    }

    int columns() {
      return columns;
    }

    void append(String text, int from, int to) {
      for (int i = from; i < to; ) {
        int secret = Masks.at(hidden, i);
        if (secret >= 0) {
          mask();
          i = Math.min(to, hidden.get(secret).end());
        } else {
          int point = text.codePointAt(i);
          append(point);
          i += Character.charCount(point);
        }
      }
    }

    /** Appends an ellipsis for what is hidden, and no second one. */
    private void mask() {
      if (!endsInEllipsis()) {
        append('…');
      }
    }

    private boolean endsInEllipsis() {
      return out.length() > 0 && out.charAt(out.length() - 1) == '…';
    }

    private void append(int point) {
      if (point == '\t') {
        int spaces = TAB - columns % TAB;
        out.append(" ".repeat(spaces));
        columns += spaces;
        return;
      }
      int before = out.length();
      Printable.append(out, point);
      int length = out.length() - before;
      columns += length == Character.charCount(point) ? Printable.columns(point) : length;
    }

    String finish(boolean cut) {
      return cut && !endsInEllipsis() ? out.append('…').toString() : out.toString().stripTrailing();
    }
  }
}
