package io.stepwarden.engine.asl.expression;

/** Finds the ends of numbers, strings and regular expressions of JSONata. */
final class JsonataLiteral {

  private static final String ESCAPED = "\"\\/bfnrt";

  private JsonataLiteral() {}

  /** Returns where a number ends whose first digit is at a place. */
  static int numberEnd(String text, int start, int limit) {
    int at = text.charAt(start) == '0' ? start + 1 : digitsEnd(text, start, limit);
    if (isDigitAt(text, at + 1, limit) && text.charAt(at) == '.') {
      at = digitsEnd(text, at + 1, limit);
    }
    int sign = at + 1 < limit && "+-".indexOf(text.charAt(at + 1)) >= 0 ? 1 : 0;
    if (isDigitAt(text, at + 1 + sign, limit) && "eE".indexOf(text.charAt(at)) >= 0) {
      at = digitsEnd(text, at + 1 + sign, limit);
    }
    if (Double.isInfinite(Double.parseDouble(text.substring(start, at)))) {
      String message = "a number that is too large";
      throw fault(start, at, "number-out-of-range", message, "take a smaller one");
    }
    return at;
  }

  private static int digitsEnd(String text, int start, int limit) {
    int at = start;
    while (isDigitAt(text, at, limit)) {
      at++;
    }
    return at;
  }

  private static boolean isDigitAt(String text, int at, int limit) {
    return at < limit && isDigit(text.charAt(at));
  }

  static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /** Returns where a string ends whose quote that opens is at a place. */
  static int stringEnd(String text, int start, int limit) {
    char quote = text.charAt(start);
    int at = start + 1;
    while (at < limit && text.charAt(at) != quote) {
      at += text.charAt(at) == '\\' ? escape(text, at, limit) : 1;
    }
    if (at >= limit) {
      throw fault(
          start, limit, "unclosed-string", "a string that is not closed", "close it with " + quote);
    }
    return at + 1;
  }

  /** Returns how long an escape is. */
  private static int escape(String text, int start, int limit) {
    char escaped = start + 1 < limit ? text.charAt(start + 1) : Reading.END;
    if (ESCAPED.indexOf(escaped) >= 0) {
      return 2;
    }
    if (escaped == 'u' && isCode(text, start + 2, limit)) {
      return 6;
    }
    int end = Math.min(limit, start + 2);
    String help =
        escaped == '\''
            ? "put a string with an apostrophe into double quotes"
            : "escape a backslash with another one, and characters as `\\u0041`";
    String message = "unknown escape " + Reading.quote(text.substring(start, end));
    throw fault(start, end, "unknown-escape", message, help);
  }

  private static boolean isCode(String text, int start, int limit) {
    boolean code = start + 4 <= limit;
    for (int i = start; code && i < start + 4; i++) {
      code = "0123456789abcdefABCDEF".indexOf(text.charAt(i)) >= 0;
    }
    return code;
  }

  /**
   * Returns where a regular expression ends whose slash that opens is at a place, not counting its
   * flags: at a slash that is not escaped and stands in no bracket.
   */
  static int regularExpressionEnd(String text, int start, int limit) {
    int depth = 0;
    boolean escaped = false;
    for (int at = start + 1; at < limit; at++) {
      char letter = text.charAt(at);
      if (letter == '/' && depth == 0 && !escaped) {
        if (at == start + 1) {
          String message = "an empty regular expression";
          throw fault(start, at + 1, "empty-regular-expression", message, "write a pattern");
        }
        return at + 1;
      }
      // WHY: as JSONata, which looks at one char before a bracket, but at all before a slash.
      boolean behindBackslash = text.charAt(at - 1) == '\\';
      depth += behindBackslash ? 0 : nesting(letter);
      escaped = letter == '\\' && !escaped;
    }
    throw fault(
        start,
        limit,
        "unclosed-regular-expression",
        "a regular expression that is not closed",
        "close it with `/`");
  }

  private static int nesting(char letter) {
    return switch (letter) {
      case '(', '[', '{' -> 1;
      case ')', ']', '}' -> -1;
      default -> 0;
    };
  }

  private static FaultException fault(
      int start, int end, String code, String message, String help) {
    return new FaultException(new Fault(start, end - start, code, message, help));
  }
}
