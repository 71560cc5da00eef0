package io.stepwarden.engine.source;

import java.math.BigInteger;
import java.util.Optional;

/** Turns YAML's ways to write a number into JSON's. */
final class YamlNumbers {

  private YamlNumbers() {}

  /** Returns the JSON literal of a number, or nothing for what is text. */
  static Optional<String> literal(String written) {
    if (written.isEmpty() || !mayBegin(written.charAt(0))) {
      return Optional.empty();
    }
    if (written.startsWith("0x")) {
      return hexadecimal(written.substring(2));
    }
    return decimal(written);
  }

  private static boolean mayBegin(char c) {
    return isDigit(c) || c == '-' || c == '+' || c == '.';
  }

  private static Optional<String> hexadecimal(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), 16) < 0 || digits.charAt(i) > 'f') {
        return Optional.empty();
      }
    }
    return digits.isEmpty() ? Optional.empty() : Optional.of(new BigInteger(digits, 16).toString());
  }

  private static Optional<String> decimal(String written) {
    char first = written.charAt(0);
    int start = first == '-' || first == '+' ? 1 : 0;
    int point = JsonNumbers.digits(written, start);
    boolean hasPoint = point < written.length() && written.charAt(point) == '.';
    int end = hasPoint ? JsonNumbers.digits(written, point + 1) : point;
    int fraction = hasPoint ? end - point - 1 : 0;
    if (point - start + fraction == 0 || leadingZero(written, start, point)) {
      return Optional.empty();
    }
    if (end < written.length() && !JsonNumbers.isExponent(written, end)) {
      return Optional.empty();
    }
    return Optional.of(
        (first == '-' ? "-" : "")
            + (point == start ? "0" : written.substring(start, point))
            + (fraction == 0 ? "" : written.substring(point, end))
            + written.substring(end));
  }

  private static boolean leadingZero(String written, int start, int point) {
    return point - start > 1 && written.charAt(start) == '0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
