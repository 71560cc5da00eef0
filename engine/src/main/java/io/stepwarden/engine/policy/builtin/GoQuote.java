package io.stepwarden.engine.policy.builtin;

/**
 * Writes texts as literals of Go, which is also how OPA writes strings of Rego (Go, strconv.Quote).
 *
 * <p>What is printable follows the JVM's version of Unicode, which on older ones lags behind Go's.
 */
final class GoQuote {

  private static final int MOST_BASIC = 0xFFFF;

  private GoQuote() {}

  /**
   * Returns a literal.
   *
   * @param ascii whether everything outside of ASCII is escaped
   */
  static String quote(String text, char quote, boolean ascii) {
    StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
    text.codePoints().forEach(c -> append(out, c, quote, ascii));
    return out.append(quote).toString();
  }

  private static void append(StringBuilder out, int c, char quote, boolean ascii) {
    if (c == quote || c == '\\') {
      out.append('\\').append((char) c);
    } else if (isPrintable(c) && (c < 0x80 || !ascii)) {
      out.appendCodePoint(c);
    } else {
      escape(out, c);
    }
  }

  private static void escape(StringBuilder out, int c) {
    int named = "\u0007\b\f\n\r\t\u000b".indexOf(c);
    if (named >= 0) {
      out.append('\\').append("abfnrtv".charAt(named));
    } else if (c < ' ' || c == 0x7f) {
      hexadecimal(out.append("\\x"), c, 2);
    } else if (c > MOST_BASIC) {
      hexadecimal(out.append("\\U"), c, 8);
    } else {
      boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      hexadecimal(out.append("\\u"), surrogate ? 0xFFFD : c, 4);
    }
  }

  private static void hexadecimal(StringBuilder out, int value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(Character.forDigit((value >> shift) & 15, 16));
    }
  }

  /** Returns whether a text can stand between backquotes, on one line. */
  static boolean canBackquote(String text) {
    return text.codePoints()
        .noneMatch(c -> c == 0xFEFF || c == 0x7F || c == '`' || (c < ' ' && c != '\t'));
  }

  /** Returns whether Go prints a character rather than escape it: letters, marks, numbers … */
  static boolean isPrintable(int c) {
    if (c < 0x80) {
      return c >= ' ' && c < 0x7f;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
