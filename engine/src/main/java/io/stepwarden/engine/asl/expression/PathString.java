package io.stepwarden.engine.asl.expression;

/** Reads strings in paths, and takes the escapes out of them. */
final class PathString {

  private PathString() {}

  /** Reads a string in quotes of either kind, in which a backslash takes the next char as it is. */
  static String read(Reading reading) {
    int start = reading.at();
    char quote = reading.next();
    reading.skip(1);
    while (!reading.atEnd() && reading.next() != quote) {
      reading.skip(reading.next() == '\\' ? 2 : 1);
    }
    if (!reading.take(quote)) {
      throw reading.endSince(
          start, "unclosed-string", "a string that is not closed", "close it with `" + quote + "`");
    }
    String inside = reading.since(start + 1);
    return unescaped(inside.substring(0, inside.length() - 1));
  }

  /** Returns a text without the backslashes that stand before chars of it. */
  static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\\' && i + 1 < text.length()) {
        i++;
      }
      out.append(text.charAt(i));
    }
    return out.toString();
  }
}
