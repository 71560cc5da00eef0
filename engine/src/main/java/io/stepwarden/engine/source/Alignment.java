package io.stepwarden.engine.source;

import java.util.Arrays;

/**
 * Where each character of a scalar's value was written.
 *
 * <p>It walks the value along the characters that were written and knows the ways in which the two
 * can differ: quotes, escapes, folded lines, indentation. The value leads, so that rules which only
 * decide between readings, such as chomping, need not be told again.
 */
final class Alignment {

  private final String raw;
  private final String value;
  private final int[] starts;
  private final int[] ends;
  private int done;

  private Alignment(String raw, String value) {
    this.raw = raw;
    this.value = value;
    this.starts = new int[value.length()];
    this.ends = new int[value.length()];
  }

  /** Aligns a value with what was written; a value that was not is put at the whole of it. */
  static Alignment of(String raw, String value) {
    Alignment alignment = new Alignment(raw, value);
    if (!alignment.align()) {
      Arrays.fill(alignment.starts, 0);
      Arrays.fill(alignment.ends, raw.length());
    }
    return alignment;
  }

  /** Returns the offset at which a character of the value begins. */
  int start(int index) {
    return starts[index];
  }

  /** Returns the offset after a character of the value. */
  int end(int index) {
    return ends[index];
  }

  private boolean align() {
    if (raw.equals(value)) {
      alignVerbatim();
      return true;
    }
    return switch (raw.isEmpty() ? ' ' : raw.charAt(0)) {
      case '"' -> alignFlow(1, raw.length() - 1, '"');
      case '\'' -> alignFlow(1, raw.length() - 1, '\'');
      case '|', '>' -> alignBlock();
      default -> alignFlow(0, raw.length(), ' ');
    };
  }

  private void alignVerbatim() {
    for (int i = 0; i < starts.length; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
  }

  private boolean alignFlow(int from, int to, char quote) {
    int at = from;
    while (at < to && done < value.length()) {
      char c = raw.charAt(at);
      int next;
      if (quote == '"' && c == '\\') {
        next = escape(at);
      } else if (quote == '\'' && c == '\'') {
        next = put('\'', at, at + 2);
      } else if (isBlank(c) || isBreak(c)) {
        next = white(at, to);
      } else {
        next = put(c, at, at + 1);
      }
      if (next < 0) {
        return false;
      }
      at = next;
    }
    return done == value.length();
  }

  private int escape(int at) {
    if (at + 1 == raw.length()) {
      return -1;
    }
    char c = raw.charAt(at + 1);
    int digits = Escapes.digits(c);
    if (digits > 0) {
      int codePoint = Escapes.codePoint(raw, at + 2, digits);
      return codePoint < 0 ? -1 : putCodePoint(codePoint, at, at + 2 + digits);
    }
    if (isBreak(c)) {
      return escapedBreak(at + 1);
    }
    return put(Escapes.plain(c), at, at + 2);
  }

  /** Aligns an escaped line end, which is nothing; empty lines after it are line ends. */
  private int escapedBreak(int from) {
    int at = skipBlanks(afterBreak(from));
    while (at < raw.length() && isBreak(raw.charAt(at))) {
      int after = afterBreak(at);
      if (put('\n', at, after) < 0) {
        return -1;
      }
      at = skipBlanks(after);
    }
    return at;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < raw.length() && isBlank(raw.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Aligns a run of blanks, which stands for itself unless lines end in it. */
  private int white(int from, int to) {
    int at = from;
    int breaks = 0;
    int firstBreak = -1;
    while (at < to && (isBlank(raw.charAt(at)) || isBreak(raw.charAt(at)))) {
      if (isBreak(raw.charAt(at))) {
        firstBreak = breaks == 0 ? at : firstBreak;
        breaks++;
        at = afterBreak(at);
      } else {
        at++;
      }
    }
    if (breaks > 0) {
      return breaks == 1
          ? put(' ', firstBreak, afterBreak(firstBreak), at)
          : putBreaks(firstBreak, at, breaks - 1, 1);
    }
    for (int i = from; i < at; i++) {
      if (put(raw.charAt(i), i, i + 1) < 0) {
        return -1;
      }
    }
    return at;
  }

  /** Puts line ends, those written first left out. */
  private int putBreaks(int from, int next, int count, int leftOut) {
    int at = from;
    int skip = leftOut;
    int left = count;
    while (left > 0) {
      if (!isBreak(raw.charAt(at))) {
        at++;
        continue;
      }
      int after = afterBreak(at);
      if (skip > 0) {
        skip--;
      } else if (put('\n', at, after) < 0) {
        return -1;
      } else {
        left--;
      }
      at = after;
    }
    return next;
  }

  private boolean alignBlock() {
    boolean folded = raw.charAt(0) == '>';
    int at = 0;
    while (at < raw.length() && !isBreak(raw.charAt(at))) {
      at++;
    }
    at = at < raw.length() ? afterBreak(at) : at;
    int indent = indent(at);
    if (indent < 0) {
      return false;
    }
    at = skipIndent(at, indent);
    while (at >= 0 && at < raw.length() && done < value.length()) {
      if (isBreak(raw.charAt(at))) {
        at = folded ? foldedBreaks(at, indent) : literalBreak(at, indent);
      } else {
        at = put(raw.charAt(at), at, at + 1);
      }
    }
    // WHY: the last line of a file may lack its end, and a block's value has it all the same
    while (at == raw.length() && done < value.length() && value.charAt(done) == '\n') {
      put('\n', at, at);
    }
    return done == value.length();
  }

  /** Returns how far a block is indented; of one of empty lines no blank means anything. */
  private int indent(int from) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) != '\n') {
        return leadingSpaces(raw, from) - leadingSpaces(value, 0);
      }
    }
    return Integer.MAX_VALUE;
  }

  private int literalBreak(int at, int indent) {
    int after = afterBreak(at);
    return put('\n', at, after) < 0 ? -1 : skipIndent(after, indent);
  }

  /** Aligns line ends of a folded block: one may be a blank, and the first of several nothing. */
  private int foldedBreaks(int from, int indent) {
    int at = from;
    int breaks = 0;
    while (at < raw.length() && isBreak(raw.charAt(at))) {
      breaks++;
      at = skipIndent(afterBreak(at), indent);
    }
    int meant = 0;
    while (done + meant < value.length() && value.charAt(done + meant) == '\n') {
      meant++;
    }
    if (meant == 0) {
      return breaks == 1 ? put(' ', from, afterBreak(from), at) : -1;
    }
    int count = Math.min(meant, breaks);
    boolean atEnd = done + meant == value.length();
    return putBreaks(from, at, count, atEnd ? 0 : breaks - count);
  }

  /** Counts the spaces before the first character that is no white space. */
  private static int leadingSpaces(String text, int from) {
    int lineStart = from;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBreak(c)) {
        lineStart = i + 1;
      } else if (c != ' ') {
        return i - lineStart;
      }
    }
    return 0;
  }

  private int skipIndent(int from, int indent) {
    int at = from;
    while (at < raw.length() && at - from < indent && raw.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private int afterBreak(int at) {
    boolean pair = raw.charAt(at) == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
    return at + (pair ? 2 : 1);
  }

  private int putCodePoint(int codePoint, int start, int end) {
    if (Character.isBmpCodePoint(codePoint)) {
      return put((char) codePoint, start, end);
    }
    return put(Character.highSurrogate(codePoint), start, end) < 0
        ? -1
        : put(Character.lowSurrogate(codePoint), start, end);
  }

  private int put(char c, int start, int end) {
    return put(c, start, end, end);
  }

  private int put(char c, int start, int end, int next) {
    if (done == value.length() || value.charAt(done) != c) {
      return -1;
    }
    starts[done] = start;
    ends[done] = end;
    done++;
    return next;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
