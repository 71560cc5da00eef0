package io.stepwarden.engine.asl.expression;

import java.util.List;

/**
 * Expressions of JSONata states, which stand between <code>{%</code> and <code>%}</code>.
 *
 * @see <a href="https://states-language.net/spec.html#jsonata-concepts">Amazon States Language,
 *     JSONata Concepts</a>
 */
public final class JsonataExpression {

  private static final String OPEN = "{%";
  private static final String CLOSE = "%}";

  private JsonataExpression() {}

  /** Returns whether a string is an expression: nothing may stand around its delimiters. */
  public static boolean isExpression(String text) {
    return text.startsWith(OPEN) && text.endsWith(CLOSE) && text.length() >= 4;
  }

  /** Parses a string of a JSONata state; one without both delimiters is no expression, and fine. */
  public static Parsed parse(String text) {
    if (isExpression(text)) {
      return Reading.of(text, reading -> new JsonataParser(reading, text).parse());
    }
    if (text.startsWith(OPEN)) {
      String help = "end the string with `%}`, and let nothing follow, not even a space";
      return fault(0, "unclosed-expression", "`{%` without `%}`", help);
    }
    if (text.endsWith(CLOSE)) {
      String help = "begin the string with `{%`, and let nothing precede, not even a space";
      int offset = text.length() - CLOSE.length();
      return fault(offset, "unopened-expression", "`%}` without `{%`", help);
    }
    return Parsed.NOTHING;
  }

  private static Parsed fault(int offset, String code, String message, String help) {
    Fault fault = new Fault(offset, OPEN.length(), code, message, help);
    return Parsed.of(List.of(fault));
  }
}
