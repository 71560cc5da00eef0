package io.stepwarden.engine.policy.builtin;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Decimal text of a number that is zero or positive, as Go writes it (package strconv). */
final class Decimal {

  private static final int ENOUGH_DIGITS = 17;
  private static final int SHORTEST_LIMIT = 6;
  private static final int LEAST_EXPONENT = -4;

  private Decimal() {}

  /** Returns the number with so many digits after the point. */
  static String fixed(double value, int precision) {
    return new BigDecimal(value).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** Returns the number as {@code d.ddde±dd}; with as few digits as it takes if negative. */
  static String exponential(double value, int precision) {
    BigDecimal rounded = rounded(value, precision < 0 ? precision : precision + 1);
    String digits = rounded.unscaledValue().toString();
    int exponent = value == 0 ? 0 : digits.length() - 1 - rounded.scale();
    if (precision >= 0) {
      digits += "0".repeat(Math.max(0, precision + 1 - digits.length()));
    }
    return exponential(digits, exponent);
  }

  private static String exponential(String digits, int exponent) {
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    int size = Math.abs(exponent);
    return digits.charAt(0)
        + fraction
        + (exponent < 0 ? "e-" : "e+")
        + (size < 10 ? "0" : "")
        + size;
  }

  /** Returns the number in the shorter of both ways, with so many significant digits at most. */
  static String general(double value, int precision) {
    BigDecimal rounded =
        stripped(rounded(value, precision < 0 ? precision : Math.max(precision, 1)));
    String digits = rounded.unscaledValue().toString();
    int point = value == 0 ? 0 : digits.length() - rounded.scale();
    int count = value == 0 ? 0 : digits.length();
    int limit = precision < 0 ? SHORTEST_LIMIT : Math.max(precision, 1);
    if (precision >= 0 && limit > count && count >= point) {
      limit = count;
    }
    int exponent = point - 1;
    boolean far = exponent < LEAST_EXPONENT || exponent >= limit;
    return far ? exponential(digits, exponent) : rounded.toPlainString();
  }

  private static BigDecimal rounded(double value, int digits) {
    if (digits < 0) {
      return shortest(value);
    }
    return new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  /**
   * Returns the decimal with the fewest digits that reads back as the same number, of several the
   * nearest. {@code Double.toString} gives more digits than that before JDK 19.
   */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
      BigDecimal down = exact.round(new MathContext(digits, RoundingMode.DOWN));
      BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
      boolean downReads = down.doubleValue() == value;
      boolean upReads = up.doubleValue() == value;
      if (downReads && upReads) {
        return stripped(exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
      }
      if (downReads || upReads) {
        return stripped(downReads ? down : up);
      }
    }
    return stripped(exact.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN)));
  }

  private static BigDecimal stripped(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
