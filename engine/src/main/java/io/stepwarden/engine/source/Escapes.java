package io.stepwarden.engine.source;

/** The escapes of JSON strings and of double-quoted YAML, whose set holds the former. */
final class Escapes {

  private Escapes() {}

  /** Returns how many hexadecimal digits follow a letter; 0 if the escape has none. */
  static int digits(char letter) {
    return switch (letter) {
      case 'x' -> 2;
      case 'u' -> 4;
      case 'U' -> 8;
      default -> 0;
    };
  }

  /** Returns the code point that some digits name, or -1. */
  static int codePoint(String text, int from, int digits) {
    int codePoint = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0 || codePoint > Character.MAX_CODE_POINT >> 4) {
        return -1;
      }
      codePoint = codePoint << 4 | digit;
    }
    return codePoint <= Character.MAX_CODE_POINT ? codePoint : -1;
  }

  /** Returns the character that a letter after a backslash means. */
  static char plain(char letter) {
    return switch (letter) {
      case '0' -> '\0';
      case 'a' -> '\u0007';
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'v' -> '\u000b';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case 'e' -> '\u001b';
      case 'N' -> '\u0085';
      case '_' -> '\u00a0';
      default -> letter;
    };
  }
}
