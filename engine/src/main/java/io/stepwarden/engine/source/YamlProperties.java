package io.stepwarden.engine.source;

/** Finds where a YAML value itself begins and ends, which the parser's marks do not tell. */
final class YamlProperties {

  private YamlProperties() {}

  /** Returns the offset after a value's tag and anchor and the space that follows them. */
  static int skip(String text, int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == '!' || text.charAt(at) == '&')) {
      while (at < end && !isSpace(text.charAt(at))) {
        at++;
      }
      at = skipSpace(text, at, end);
    }
    return at;
  }

  private static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end && (isSpace(text.charAt(at)) || text.charAt(at) == '#')) {
      if (text.charAt(at) == '#') {
        at = lineEnd(text, at, end);
      } else {
        at++;
      }
    }
    return at;
  }

  private static int lineEnd(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** Returns the end of a block scalar: after its last line, or the last line end it means. */
  static int blockEnd(String text, int start, int markedEnd, String value) {
    int end = markedEnd;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    // WHY: blanks after a block's last word are part of its value
    while (end < markedEnd && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
      end++;
    }
    int left = trailingBreaks(value);
    int first = left == value.length() ? afterLine(text, start, markedEnd) : end;
    for (int at = first; at < markedEnd && left > 0; at++) {
      if (text.charAt(at) == '\n' || (text.charAt(at) == '\r' && !followsBreak(text, at))) {
        left--;
        end = at + 1;
      }
    }
    return end;
  }

  private static int afterLine(String text, int from, int end) {
    int at = lineEnd(text, from, end);
    return at < end && text.charAt(at) == '\r' && followsBreak(text, at) ? at + 2 : at + 1;
  }

  private static boolean followsBreak(String text, int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  private static int trailingBreaks(String value) {
    int count = 0;
    while (count < value.length() && value.charAt(value.length() - 1 - count) == '\n') {
      count++;
    }
    return count;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
