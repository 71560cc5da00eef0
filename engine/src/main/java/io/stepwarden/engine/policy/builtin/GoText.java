package io.stepwarden.engine.policy.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** Formats strings as Go does. */
final class GoText {

  private GoText() {}

  /** Returns a string in the format of a verb; null if the verb is none for strings. */
  static @Nullable String format(String text, int verb, Spec spec) {
    return switch (verb) {
      case 'v' -> spec.quoted ? quoted(text, spec) : plain(text, spec);
      case 's' -> plain(text, spec);
      case 'q' -> quoted(text, spec);
      case 'x' -> hexadecimal(text, spec, "0123456789abcdefx");
      case 'X' -> hexadecimal(text, spec, "0123456789ABCDEFX");
      default -> null;
    };
  }

  /** Returns a string cut to the precision and filled up to the width. */
  static String plain(String text, Spec spec) {
    return spec.pad(cut(text, spec));
  }

  private static String cut(String text, Spec spec) {
    if (!spec.precisionGiven || text.codePointCount(0, text.length()) <= spec.precision) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, spec.precision));
  }

  private static String quoted(String text, Spec spec) {
    String shown = cut(text, spec);
    if (spec.sharp && GoQuote.canBackquote(shown)) {
      return spec.pad("`" + shown + "`");
    }
    return spec.pad(GoQuote.quote(shown, '"', spec.plus));
  }

  private static String hexadecimal(String text, Spec spec, String digits) {
    byte[] bytes = text.getBytes(UTF_8);
    int length = spec.precisionGiven ? Math.min(spec.precision, bytes.length) : bytes.length;
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < length; i++) {
      if (spec.space && i > 0) {
        hex.append(' ');
      }
      if (spec.sharp && (i == 0 || spec.space)) {
        hex.append('0').append(digits.charAt(16));
      }
      hex.append(digits.charAt((bytes[i] >> 4) & 15)).append(digits.charAt(bytes[i] & 15));
    }
    return spec.pad(hex.toString());
  }
}
