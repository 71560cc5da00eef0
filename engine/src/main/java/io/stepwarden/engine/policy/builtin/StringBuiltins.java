package io.stepwarden.engine.policy.builtin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Functions on strings (OPA, v1/topdown/strings.go). */
final class StringBuiltins {

  private static final int MOST_LONG_BITS = 63;

  private StringBuiltins() {}

  static Value sprintf(Operands operands) throws BuiltinFailure {
    String format = operands.text(0);
    List<Object> arguments = new ArrayList<>();
    for (Value value : operands.array(1)) {
      arguments.add(argument(value));
    }
    return Value.of(Sprintf.format(format, arguments));
  }

  private static Object argument(Value value) {
    if (value instanceof Value.Text text) {
      return text.value();
    }
    if (!(value instanceof Value.Num number)) {
      return RegoText.of(value);
    }
    if (!number.integral()) {
      double parsed = Double.parseDouble(number.literal());
      return Double.isInfinite(parsed) ? number.literal() : (Object) parsed;
    }
    BigInteger integer = new BigInteger(number.literal());
    return integer.bitLength() <= MOST_LONG_BITS ? integer.longValue() : (Object) integer;
  }

  static Value indexOfAll(Operands operands) throws BuiltinFailure {
    int[] text = operands.text(0).codePoints().toArray();
    int[] search = operands.text(1).codePoints().toArray();
    if (search.length == 0) {
      throw new BuiltinFailure("empty search character");
    }
    List<Value> found = new ArrayList<>();
    for (int i = 0; i + search.length <= text.length; i++) {
      if (Arrays.equals(text, i, i + search.length, search, 0, search.length)) {
        found.add(Value.of(i));
      }
    }
    return new Value.Array(found);
  }

  static Value anyPrefixMatch(Operands operands) throws BuiltinFailure {
    List<String> prefixes = operands.texts(1);
    for (String text : operands.texts(0)) {
      for (String prefix : prefixes) {
        if (text.startsWith(prefix)) {
          return Value.of(true);
        }
      }
    }
    return Value.of(false);
  }

  static Value anySuffixMatch(Operands operands) throws BuiltinFailure {
    List<String> suffixes = operands.texts(1);
    for (String text : operands.texts(0)) {
      for (String suffix : suffixes) {
        if (text.endsWith(suffix)) {
          return Value.of(true);
        }
      }
    }
    return Value.of(false);
  }

  // Go counts the empty string once more than there are characters.
  static Value count(Operands operands) throws BuiltinFailure {
    String text = operands.text(0);
    String search = operands.text(1);
    if (search.isEmpty()) {
      return Value.of(text.codePointCount(0, text.length()) + 1L);
    }
    long count = 0;
    for (int at = text.indexOf(search); at >= 0; at = text.indexOf(search, at + search.length())) {
      count++;
    }
    return Value.of(count);
  }

  /** Returns the first parts, or the last ones if the number is negative. */
  static Value splitN(Operands operands) throws BuiltinFailure {
    List<String> parts = split(operands.text(0), operands.text(1));
    long wanted = operands.integer(2);
    int size = (int) Math.min(Math.abs((double) wanted), parts.size());
    int start = wanted >= 0 ? 0 : parts.size() - size;
    return Value.ofTexts(parts.subList(start, start + size));
  }

  private static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    if (separator.isEmpty()) {
      text.codePoints().forEach(c -> parts.add(Character.toString(c)));
      return parts;
    }
    int start = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
      parts.add(text.substring(start, at));
      start = at + separator.length();
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** Escapes what means something in a glob (gobwas/glob, QuoteMeta). */
  static Value quoteGlob(Operands operands) throws BuiltinFailure {
    StringBuilder quoted = new StringBuilder();
    for (char c : operands.text(0).toCharArray()) {
      if ("*?\\[]{}".indexOf(c) >= 0) {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return Value.of(quoted.toString());
  }
}
