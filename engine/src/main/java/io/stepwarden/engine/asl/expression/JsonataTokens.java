package io.stepwarden.engine.asl.expression;

import io.stepwarden.engine.asl.expression.JsonataToken.Kind;
import java.util.Set;

/**
 * Splits a JSONata expression into tokens, as JSONata 2.0.6 does; not thread-safe.
 *
 * @see <a href="https://docs.jsonata.org/2.0.0/overview">JSONata 2.0, the version of Step
 *     Functions</a>
 */
final class JsonataTokens {

  private static final String SPACE = " \t\n\r\u000b";
  private static final String SINGLE = ".[]{}(),@#;:?+-*/%|=<>^&!~";
  private static final Set<String> DOUBLE = Set.of("..", ":=", "!=", ">=", "<=", "**", "~>");

  private final String text;
  private final int end;
  private int at;

  /** Begins with the part of a text between two places. */
  JsonataTokens(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /**
   * Reads the next token.
   *
   * @param infix whether an operand was before, so that a slash divides
   */
  JsonataToken next(boolean infix) {
    skipSpaceAndComments();
    int start = at;
    char letter = peek(0);
    if (at >= end) {
      return new JsonataToken(Kind.END, "", end, end);
    } else if (letter == '/' && !infix) {
      return regularExpression();
    } else if (DOUBLE.contains(ahead(2))) {
      at += 2;
      return token(Kind.OPERATOR, start);
    } else if (SINGLE.indexOf(letter) >= 0) {
      at++;
      return token(Kind.OPERATOR, start);
    } else if (letter == '"' || letter == '\'') {
      at = JsonataLiteral.stringEnd(text, at, end);
      return new JsonataToken(Kind.STRING, text.substring(start + 1, at - 1), start, at);
    } else if (JsonataLiteral.isDigit(letter)) {
      return number();
    }
    return letter == '`' ? quotedName() : name();
  }

  private JsonataToken token(Kind kind, int start) {
    return new JsonataToken(kind, text.substring(start, at), start, at);
  }

  private char peek(int distance) {
    return at + distance < end ? text.charAt(at + distance) : Reading.END;
  }

  private String ahead(int length) {
    return text.substring(at, Math.min(end, at + length));
  }

  private void skipSpaceAndComments() {
    while (at < end) {
      if (SPACE.indexOf(peek(0)) >= 0) {
        at++;
      } else if (ahead(2).equals("/*")) {
        int close = text.indexOf("*/", at + 2);
        if (close < 0 || close + 2 > end) {
          at += 2;
          throw fault(
              at - 2, "unclosed-comment", "a comment that is not closed", "close it with `*/`");
        }
        at = close + 2;
      } else {
        return;
      }
    }
  }

  private JsonataToken number() {
    int start = at;
    at = JsonataLiteral.numberEnd(text, at, end);
    return token(Kind.NUMBER, start);
  }

  private JsonataToken quotedName() {
    int start = at;
    int close = text.indexOf('`', start + 1);
    if (close < 0 || close >= end) {
      at = end;
      throw fault(start, "unclosed-name", "a quoted name that is not closed", "close it with '`'");
    }
    at = close + 1;
    return new JsonataToken(Kind.NAME, text.substring(start + 1, close), start, at);
  }

  private JsonataToken name() {
    int start = at;
    while (at < end && SPACE.indexOf(peek(0)) < 0 && SINGLE.indexOf(peek(0)) < 0) {
      at++;
    }
    if (text.charAt(start) == '$') {
      return new JsonataToken(Kind.VARIABLE, text.substring(start + 1, at), start, at);
    }
    return switch (text.substring(start, at)) {
      case "and", "or", "in" -> token(Kind.OPERATOR, start);
      case "true", "false", "null" -> token(Kind.CONSTANT, start);
      default -> token(Kind.NAME, start);
    };
  }

  private JsonataToken regularExpression() {
    int start = at;
    at = JsonataLiteral.regularExpressionEnd(text, at, end);
    while (peek(0) == 'i' || peek(0) == 'm') {
      at++;
    }
    return token(Kind.REGULAR_EXPRESSION, start);
  }

  private FaultException fault(int start, String code, String message, String help) {
    return new FaultException(new Fault(start, at - start, code, message, help));
  }
}
