package io.stepwarden.engine.policy.builtin;

/** Binary and hexadecimal text of a number that is zero or positive, as Go writes it. */
final class GoBinary {

  private static final int MANTISSA_BITS = 52;
  private static final int LEADING_BIT = 60;
  private static final int HEX_DIGITS = 15;

  private GoBinary() {}

  /** Returns the number as {@code ddddp±dd}, an integer times a power of two. */
  static String mantissaAndExponent(double value) {
    int exponent = exponent(value) - MANTISSA_BITS;
    return mantissa(value) + (exponent < 0 ? "p" : "p+") + exponent;
  }

  /** Returns the number as {@code 0x1.hhhp±dd}; with as many digits as it has if negative. */
  static String hexadecimal(double value, int precision) {
    long mantissa = mantissa(value);
    int exponent = mantissa == 0 ? 0 : exponent(value);
    mantissa <<= LEADING_BIT - MANTISSA_BITS;
    while (mantissa != 0 && (mantissa & (1L << LEADING_BIT)) == 0) {
      mantissa <<= 1;
      exponent--;
    }
    if (precision >= 0 && precision < HEX_DIGITS) {
      mantissa = rounded(mantissa, 4 * precision);
      if ((mantissa & (1L << (LEADING_BIT + 1))) != 0) {
        mantissa >>= 1;
        exponent++;
      }
    }
    long fraction = mantissa & ((1L << LEADING_BIT) - 1);
    String digits = fraction(fraction, precision);
    int size = Math.abs(exponent);
    return "0x"
        + (mantissa >> LEADING_BIT)
        + (digits.isEmpty() ? "" : "." + digits)
        + (exponent < 0 ? "p-" : "p+")
        + (size < 10 ? "0" : "")
        + size;
  }

  private static long rounded(long mantissa, int keptBits) {
    int dropped = LEADING_BIT - keptBits;
    long rest = mantissa & ((1L << dropped) - 1);
    long kept = mantissa >> dropped;
    long half = 1L << (dropped - 1);
    boolean up = rest > half || (rest == half && (kept & 1) == 1);
    return (up ? kept + 1 : kept) << dropped;
  }

  private static String fraction(long fraction, int precision) {
    String digits = Long.toHexString(fraction | (1L << LEADING_BIT)).substring(1);
    if (precision >= 0) {
      String filled = digits + "0".repeat(Math.max(0, precision - digits.length()));
      return filled.substring(0, precision);
    }
    int end = digits.length();
    while (end > 0 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, end);
  }

  private static long mantissa(double value) {
    long bits = Double.doubleToRawLongBits(value);
    long mantissa = bits & ((1L << MANTISSA_BITS) - 1);
    return bits >>> MANTISSA_BITS == 0 ? mantissa : mantissa | (1L << MANTISSA_BITS);
  }

  private static int exponent(double value) {
    int biased = (int) (Double.doubleToRawLongBits(value) >>> MANTISSA_BITS);
    return Math.max(biased, 1) - 1023;
  }
}
