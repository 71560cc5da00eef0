package io.stepwarden.engine.policy.builtin;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Formats {@code float64} as Go does (packages fmt and strconv). Values are finite. */
final class GoFloat {

  private static final int SHORTEST = -1;
  private static final int USUAL = 6;

  private GoFloat() {}

  /** Returns a number in the format of a verb; null if the verb is none for such numbers. */
  static @Nullable String format(double value, int verb, Spec spec) {
    return switch (verb) {
      case 'v' -> format(value, 'g', SHORTEST, spec);
      case 'b', 'g', 'G', 'x', 'X' -> format(value, (char) verb, SHORTEST, spec);
      case 'f', 'e', 'E' -> format(value, (char) verb, USUAL, spec);
      case 'F' -> format(value, 'f', USUAL, spec);
      default -> null;
    };
  }

  private static String format(double value, char verb, int usual, Spec spec) {
    int precision = spec.precisionGiven ? spec.precision : usual;
    boolean negative = Double.doubleToRawLongBits(value) < 0;
    String number = unsigned(Math.abs(value), verb, precision);
    if (spec.sharp && verb != 'b') {
      number = withPoint(number, verb, precision);
    }
    String sign = negative ? "-" : spec.plus ? "+" : spec.space ? " " : "";
    boolean zeros = spec.zero && !spec.minus && spec.widthGiven;
    if (zeros && (negative || spec.plus || spec.space)) {
      return sign + "0".repeat(Math.max(0, spec.width - number.length() - 1)) + number;
    }
    return spec.pad(sign + number);
  }

  private static String unsigned(double value, char verb, int precision) {
    return switch (verb) {
      case 'b' -> GoBinary.mantissaAndExponent(value);
      case 'x', 'X' -> upperIf(verb == 'X', GoBinary.hexadecimal(value, precision));
      case 'f' -> Decimal.fixed(value, precision);
      case 'e', 'E' -> upperIf(verb == 'E', Decimal.exponential(value, precision));
      default -> upperIf(verb == 'G', Decimal.general(value, precision));
    };
  }

  private static String upperIf(boolean upper, String number) {
    return upper ? number.toUpperCase(Locale.ROOT) : number;
  }

  /** Returns a number with its decimal point, and for some verbs with the zeros at its end. */
  private static String withPoint(String number, char verb, int precision) {
    int tail = tail(number, verb);
    String digits = number.substring(0, tail);
    boolean significant = verb == 'g' || verb == 'G' || verb == 'x';
    int asked = precision == SHORTEST ? USUAL : precision;
    int wanted = significant ? asked : 0;
    int missing = wanted - significantDigits(digits);
    if (digits.indexOf('.') < 0) {
      missing -= digits.equals("0") ? 1 : 0;
      digits += ".";
    }
    return digits + "0".repeat(Math.max(0, missing)) + number.substring(tail);
  }

  private static int tail(String number, char verb) {
    boolean hexadecimal = verb == 'x' || verb == 'X';
    String marks = hexadecimal ? "pP" : "eE";
    for (int i = 0; i < number.length(); i++) {
      if (marks.indexOf(number.charAt(i)) >= 0) {
        return i;
      }
    }
    return number.length();
  }

  private static int significantDigits(String digits) {
    int count = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c != '.' && (c != '0' || count > 0)) {
        count++;
      }
    }
    return count;
  }
}
