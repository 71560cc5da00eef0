package io.stepwarden.engine.policy.builtin;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Formats as Go's {@code fmt.Sprintf} does, whose rules are those of Rego's {@code sprintf} (Go,
 * package fmt; OPA, v1/topdown/strings.go). Each use formats once.
 *
 * <p>Arguments are what OPA makes of values: integers as int64 or big.Int, other numbers as
 * float64, strings as they are, and everything else as the text of its Rego literal.
 */
final class Sprintf {

  private static final int LARGEST = 1_000_000;

  private final String format;
  private final List<Object> arguments;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private int next;
  private boolean reordered;
  private boolean goodIndex;
  private boolean afterIndex;

  private Sprintf(String format, List<Object> arguments) {
    this.format = format;
    this.arguments = arguments;
  }

  /**
   * Returns the formatted text. A format that does not fit its arguments is no error but visible in
   * the text, as in {@code %!d(string=hi)}.
   *
   * @param arguments {@code Long}, {@code BigInteger}, {@code Double} or {@code String}
   */
  static String format(String format, List<Object> arguments) {
    Sprintf sprintf = new Sprintf(format, arguments);
    sprintf.run();
    return sprintf.out.toString();
  }

  private void run() {
    while (at < format.length()) {
      int percent = format.indexOf('%', at);
      int end = percent < 0 ? format.length() : percent;
      out.append(format, at, end);
      at = end + 1;
      if (percent >= 0) {
        directive();
      }
    }
    if (!reordered && next < arguments.size()) {
      extra();
    }
  }

  private void directive() {
    goodIndex = true;
    afterIndex = false;
    Spec spec = new Spec();
    while (more() && spec.flag(format.charAt(at))) {
      at++;
    }
    index();
    width(spec);
    precision(spec);
    if (!afterIndex) {
      index();
    }
    if (!more()) {
      out.append("%!(NOVERB)");
      return;
    }
    int verb = format.codePointAt(at);
    at += Character.charCount(verb);
    verb(verb, spec);
  }

  private void verb(int verb, Spec spec) {
    if (verb == '%') {
      out.append('%');
    } else if (!goodIndex) {
      bad(verb).append("(BADINDEX)");
    } else if (next >= arguments.size()) {
      bad(verb).append("(MISSING)");
    } else {
      if (verb == 'v' || verb == 'w') {
        spec.forValues();
      }
      out.append(formatted(arguments.get(next++), verb, spec));
    }
  }

  private StringBuilder bad(int verb) {
    return out.append("%!").appendCodePoint(verb);
  }

  private void width(Spec spec) {
    if (more() && format.charAt(at) == '*') {
      at++;
      Integer width = fromArgument();
      if (width == null) {
        out.append("%!(BADWIDTH)");
      } else {
        spec.setWidth(width);
      }
      afterIndex = false;
    } else {
      Integer width = number();
      if (width != null) {
        spec.setWidth(width);
        goodIndex &= !afterIndex;
      }
    }
  }

  private void precision(Spec spec) {
    if (at + 1 >= format.length() || format.charAt(at) != '.') {
      return;
    }
    at++;
    goodIndex &= !afterIndex;
    index();
    if (more() && format.charAt(at) == '*') {
      at++;
      Integer precision = fromArgument();
      spec.setPrecision(precision == null ? -1 : precision);
      if (!spec.precisionGiven) {
        out.append("%!(BADPREC)");
      }
      afterIndex = false;
    } else {
      Integer precision = number();
      spec.setPrecision(precision == null ? 0 : precision);
    }
  }

  /** Reads an argument's index, such as {@code [2]}, if there is one. */
  private void index() {
    afterIndex = false;
    if (!more() || format.charAt(at) != '[') {
      return;
    }
    reordered = true;
    int close = format.indexOf(']', at);
    if (close < 0 || at + 2 >= format.length()) {
      goodIndex = false;
      at++;
      return;
    }
    at++;
    Integer index = at < close ? number() : null;
    boolean read = index != null && at == close;
    at = close + 1;
    afterIndex = read;
    if (index != null && read && index >= 1 && index <= arguments.size()) {
      next = index - 1;
    } else {
      goodIndex = false;
    }
  }

  /** Reads digits; null if there are none. A number over the limit uses up the whole format. */
  private @Nullable Integer number() {
    int start = at;
    int value = 0;
    while (more() && format.charAt(at) >= '0' && format.charAt(at) <= '9') {
      if (value > LARGEST) {
        at = format.length();
        return null;
      }
      value = value * 10 + format.charAt(at++) - '0';
    }
    return at == start ? null : (Integer) value;
  }

  private @Nullable Integer fromArgument() {
    if (next >= arguments.size()) {
      return null;
    }
    Object argument = arguments.get(next++);
    boolean fits = argument instanceof Long number && Math.abs((double) number) <= LARGEST;
    return fits ? (Integer) ((Long) argument).intValue() : null;
  }

  private boolean more() {
    return at < format.length();
  }

  private void extra() {
    out.append("%!(EXTRA ");
    for (int i = next; i < arguments.size(); i++) {
      Object argument = arguments.get(i);
      out.append(i > next ? ", " : "").append(type(argument)).append('=');
      out.append(formatted(argument, 'v', new Spec()));
    }
    out.append(')');
  }

  private static String formatted(Object argument, int verb, Spec spec) {
    if (verb == 'T') {
      return GoText.plain(type(argument), spec);
    }
    String text = formattedIfFit(argument, verb, spec);
    return text == null ? unfit(argument, verb, spec) : text;
  }

  private static @Nullable String formattedIfFit(Object argument, int verb, Spec spec) {
    if (argument instanceof Long number) {
      return GoInteger.format(number, verb, spec);
    }
    if (argument instanceof BigInteger number) {
      return GoInteger.format(number, verb, spec);
    }
    if (argument instanceof Double number) {
      return GoFloat.format(number, verb, spec);
    }
    return GoText.format(argument.toString(), verb, spec);
  }

  private static String unfit(Object argument, int verb, Spec spec) {
    String value = formatted(argument, 'v', spec);
    String shown = new StringBuilder("%!").appendCodePoint(verb).append('(').toString();
    return shown + type(argument) + '=' + value + ')';
  }

  private static String type(Object argument) {
    if (argument instanceof Long) {
      return "int64";
    }
    if (argument instanceof BigInteger) {
      return "*big.Int";
    }
    return argument instanceof Double ? "float64" : "string";
  }
}
