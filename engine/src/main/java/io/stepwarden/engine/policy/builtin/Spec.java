package io.stepwarden.engine.policy.builtin;

/** The flags, width and precision of one verb of a format. */
final class Spec {

  boolean sharp;
  boolean zero;
  boolean plus;
  boolean minus;
  boolean space;
  boolean quoted;
  boolean named;
  boolean widthGiven;
  int width;
  boolean precisionGiven;
  int precision;

  /** Sets the flag of a character and returns whether it is one. */
  boolean flag(char c) {
    switch (c) {
      case '#' -> sharp = true;
      case '0' -> zero = true;
      case '+' -> plus = true;
      case '-' -> minus = true;
      case ' ' -> space = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Has the verb {@code v} read {@code #} as a wish for quotes and {@code +} as one for names. */
  void forValues() {
    quoted = sharp;
    named = plus;
    sharp = false;
    plus = false;
  }

  void setWidth(int given) {
    widthGiven = true;
    width = given;
    if (given < 0) {
      width = -given;
      minus = true;
      zero = false;
    }
  }

  void setPrecision(int given) {
    precisionGiven = given >= 0;
    precision = Math.max(given, 0);
  }

  /** Returns a text filled up to the width, with zeros only on the left and if they are wished. */
  String pad(String text) {
    return pad(text, zero && !minus ? "0" : " ");
  }

  /** Returns a text filled up to the width with spaces. */
  String padWithSpaces(String text) {
    return pad(text, " ");
  }

  private String pad(String text, String filler) {
    int missing = width - text.codePointCount(0, text.length());
    if (!widthGiven || missing <= 0) {
      return text;
    }
    String padding = filler.repeat(missing);
    return minus ? text + padding : padding + text;
  }
}
