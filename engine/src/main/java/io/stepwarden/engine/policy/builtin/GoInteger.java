package io.stepwarden.engine.policy.builtin;

import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Formats integers as Go does, which differs between {@code int64} (package fmt) and {@code
 * big.Int} (package math/big): only the latter counts a prefix when it pads with zeros, and shows a
 * sign for {@code %+v}. Of {@code %w} and {@code %p}, Go shows a {@code big.Int}'s insides; this
 * does not.
 */
final class GoInteger {

  private static final int REPLACEMENT = 0xFFFD;

  private GoInteger() {}

  /** Returns an {@code int64} in the format of a verb; null if the verb is none for integers. */
  static @Nullable String format(long value, int verb, Spec spec) {
    return switch (verb) {
      case 'v', 'd' -> small(value, 10, verb, spec);
      case 'b' -> small(value, 2, verb, spec);
      case 'o', 'O' -> small(value, 8, verb, spec);
      case 'x', 'X' -> small(value, 16, verb, spec);
      case 'c' -> spec.pad(Character.toString(character(value)));
      case 'q' -> spec.pad(GoQuote.quote(Character.toString(character(value)), '\'', spec.plus));
      case 'U' -> unicode(value, spec);
      default -> null;
    };
  }

  private static String small(long value, int base, int verb, Spec spec) {
    if (spec.precisionGiven && spec.precision == 0 && value == 0) {
      return spec.padWithSpaces("");
    }
    BigInteger magnitude = BigInteger.valueOf(value).abs();
    String sign = sign(value < 0, spec);
    int least = spec.precision;
    if (!spec.precisionGiven && spec.zero && !spec.minus && spec.widthGiven) {
      least = spec.width - sign.length();
    }
    String digits = zeros(digits(magnitude, base, verb), least);
    return spec.padWithSpaces(sign + prefix(digits, base, verb, spec) + digits);
  }

  private static String prefix(String digits, int base, int verb, Spec spec) {
    String octal = verb == 'O' ? "0o" : "";
    if (!spec.sharp) {
      return octal;
    }
    return switch (base) {
      case 2 -> "0b";
      case 8 -> octal + (digits.startsWith("0") ? "" : "0");
      case 16 -> verb == 'X' ? "0X" : "0x";
      default -> "";
    };
  }

  private static int character(long value) {
    boolean valid = value >= 0 && value <= Character.MAX_CODE_POINT;
    int c = valid ? (int) value : REPLACEMENT;
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c;
  }

  private static String unicode(long value, Spec spec) {
    int least = spec.precisionGiven ? Math.max(4, spec.precision) : 4;
    String code = Long.toHexString(value).toUpperCase(Locale.ROOT);
    String text = "U+" + zeros(code, least);
    boolean shown = spec.sharp && value >= 0 && value <= Character.MAX_CODE_POINT;
    if (shown && GoQuote.isPrintable((int) value)) {
      text += " '" + Character.toString((int) value) + "'";
    }
    return spec.padWithSpaces(text);
  }

  /**
   * Returns a {@code big.Int} in the format of a verb, or what Go says of a verb it has none for.
   */
  static String format(BigInteger value, int verb, Spec spec) {
    return switch (verb) {
      case 'v', 'd', 's' -> big(value, 10, verb, spec);
      case 'b' -> big(value, 2, verb, spec);
      case 'o', 'O' -> big(value, 8, verb, spec);
      case 'x', 'X' -> big(value, 16, verb, spec);
      default ->
          new StringBuilder("%!").appendCodePoint(verb) + "(big.Int=" + value.toString() + ")";
    };
  }

  private static String big(BigInteger value, int base, int verb, Spec spec) {
    boolean positive = value.signum() >= 0;
    String sign = positive && spec.named ? "+" : sign(!positive, spec);
    String prefix = bigPrefix(base, verb, spec);
    String digits = zeros(digits(value.abs(), base, verb), spec.precision);
    if (spec.zero && !spec.minus && spec.widthGiven && !spec.precisionGiven) {
      digits = zeros(digits, spec.width - sign.length() - prefix.length());
    }
    return spec.padWithSpaces(sign + prefix + digits);
  }

  private static String bigPrefix(int base, int verb, Spec spec) {
    if (verb == 'O') {
      return "0o";
    }
    if (!spec.sharp) {
      return "";
    }
    return switch (base) {
      case 2 -> "0b";
      case 8 -> "0";
      case 16 -> verb == 'X' ? "0X" : "0x";
      default -> "";
    };
  }

  private static String sign(boolean negative, Spec spec) {
    if (negative) {
      return "-";
    }
    return spec.plus ? "+" : spec.space ? " " : "";
  }

  private static String digits(BigInteger magnitude, int base, int verb) {
    String digits = magnitude.toString(base);
    return verb == 'X' ? digits.toUpperCase(Locale.ROOT) : digits;
  }

  private static String zeros(String digits, int least) {
    return "0".repeat(Math.max(0, least - digits.length())) + digits;
  }
}
