package io.stepwarden.engine.asl.expression;

import java.util.Set;

/**
 * Reads what stands in brackets of a path and is no name or index: filters, arguments of functions.
 *
 * <p>It finds brackets, strings, operators, and the paths inside; it does not check what an
 * operator is applied to.
 */
final class PathContent {

  private static final String OPERATOR_CHARS = "=<>~!";
  private static final Set<String> OPERATORS =
      Set.of("==", "===", "!=", "!==", "<", "<=", ">", ">=", "=~", "!", "!!");

  private PathContent() {}

  /** Reads up to a bracket that closes, which it leaves. */
  static void read(Reading reading, char close) {
    while (!reading.atEnd() && reading.next() != close) {
      one(reading);
    }
    if (reading.atEnd()) {
      throw reading.unexpected("`" + close + "`", "close the bracket");
    }
  }

  private static void one(Reading reading) {
    char next = reading.next();
    switch (next) {
      case '\'', '"' -> PathString.read(reading);
      case '/' -> regularExpression(reading);
      case '(' -> brackets(reading, ')');
      case '[' -> brackets(reading, ']');
      case '{' -> brackets(reading, '}');
      case ')', ']', '}' -> throw reading.unexpected("a condition", "remove it");
      case '$', '@' -> path(reading);
      case '&', '|' -> pair(reading, next);
      default -> {
        if (OPERATOR_CHARS.indexOf(next) >= 0) {
          operator(reading);
        } else {
          reading.skip(1);
        }
      }
    }
  }

  private static void brackets(Reading reading, char close) {
    reading.skip(1);
    reading.enter();
    read(reading, close);
    reading.leave();
    reading.skip(1);
  }

  private static void path(Reading reading) {
    PathScanner path = new PathScanner(reading, PathScanner.Kind.INNER);
    reading.enter();
    if (reading.take('@')) {
      path.steps();
    } else {
      path.scan();
    }
    reading.leave();
  }

  private static void regularExpression(Reading reading) {
    int start = reading.at();
    reading.skip(1);
    while (!reading.atEnd() && reading.next() != '/') {
      reading.skip(reading.next() == '\\' ? 2 : 1);
    }
    if (!reading.take('/')) {
      String message = "a regular expression that is not closed";
      throw reading.endSince(start, "unclosed-regular-expression", message, "close it with `/`");
    }
  }

  private static void pair(Reading reading, char operator) {
    int start = reading.at();
    reading.skip(1);
    if (!reading.take(operator)) {
      unknown(reading, start, "write it twice");
    }
  }

  private static void operator(Reading reading) {
    int start = reading.at();
    while (!reading.atEnd() && OPERATOR_CHARS.indexOf(reading.next()) >= 0) {
      reading.skip(1);
    }
    String operator = reading.since(start);
    if (!OPERATORS.contains(operator)) {
      unknown(reading, start, operator.equals("=") ? "write `==`" : "take `==`, `!=`, `<` or `>`");
    }
  }

  private static void unknown(Reading reading, int start, String help) {
    String operator = Reading.quote(reading.since(start));
    reading.fault(start, "unknown-operator", "no operator " + operator + " in a filter", help);
  }
}
