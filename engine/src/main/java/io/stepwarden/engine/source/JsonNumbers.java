package io.stepwarden.engine.source;

/** The grammar of numbers, JSON's and as much of YAML's as goes into it. */
final class JsonNumbers {

  private JsonNumbers() {}

  /** Tells whether a text is a JSON number. */
  static boolean isNumber(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int end = digits(text, start);
    if (end == start || (end > start + 1 && text.charAt(start) == '0')) {
      return false;
    }
    if (end < text.length() && text.charAt(end) == '.') {
      int fraction = end + 1;
      end = digits(text, fraction);
      if (end == fraction) {
        return false;
      }
    }
    return end == text.length() || isExponent(text, end);
  }

  /** Tells whether the rest of a text is an exponent. */
  static boolean isExponent(String text, int at) {
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    int digits = at + 1;
    if (digits < text.length() && (text.charAt(digits) == '-' || text.charAt(digits) == '+')) {
      digits++;
    }
    return digits < text.length() && digits(text, digits) == text.length();
  }

  /** Returns the offset after the digits that begin at an offset. */
  static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
