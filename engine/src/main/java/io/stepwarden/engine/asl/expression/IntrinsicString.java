package io.stepwarden.engine.asl.expression;

/** Reads strings of intrinsic functions, in which {@code ' { } \} are escaped with a backslash. */
final class IntrinsicString {

  private static final String ESCAPED = "'{}\\";

  private IntrinsicString() {}

  /** Reads a string from the apostrophe that opens to that which closes. */
  static void read(Reading reading) {
    int start = reading.at();
    reading.skip(1);
    while (!reading.atEnd() && reading.next() != '\'') {
      int at = reading.at();
      if (reading.take('\\')) {
        escape(reading, at);
      } else {
        reading.skip(1);
      }
    }
    if (!reading.take('\'')) {
      String message = "a string that is not closed";
      throw reading.endSince(start, "unclosed-string", message, "close it with `'`");
    }
  }

  private static void escape(Reading reading, int at) {
    char escaped = reading.next();
    reading.skip(1);
    if (ESCAPED.indexOf(escaped) < 0) {
      reading.fault(
          at,
          "unknown-escape",
          "unknown escape " + Reading.quote(reading.since(at)),
          "escape a backslash with another one: only `\\'`, `\\{`, `\\}` and `\\\\` are known");
    }
  }

  /** Returns how long a {@code ${Name}} is that begins at a place, or 0 if there is none. */
  private static int substitution(String template, int start) {
    int end = start + 2;
    while (end < template.length()
        && ("._:-".indexOf(template.charAt(end)) >= 0
            || Character.isLetterOrDigit(template.charAt(end)))) {
      end++;
    }
    boolean closed = end < template.length() && template.charAt(end) == '}' && end > start + 2;
    return template.startsWith("${", start) && closed ? end + 1 - start : 0;
  }

  /**
   * Returns how many {@code {}} a template of States.Format has, or -1 if one of its braces is
   * neither escaped nor part of a placeholder. A {@code ${Name}} counts as text: something is to be
   * put there before the template is read.
   */
  static int placeholders(String template) {
    int count = 0;
    for (int i = 0; i < template.length(); i++) {
      char letter = template.charAt(i);
      if (letter == '\\') {
        i++;
      } else if (letter == '$') {
        i += Math.max(0, substitution(template, i) - 1);
      } else if (letter == '{' && template.startsWith("{}", i)) {
        count++;
        i++;
      } else if (letter == '{' || letter == '}') {
        return -1;
      }
    }
    return count;
  }
}
