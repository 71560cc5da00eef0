package io.stepwarden.engine.asl.expression;

import io.stepwarden.engine.asl.expression.JsonataOperand.Kind;

/**
 * Parses JSONata by operator precedence, as its own parser does; not thread-safe.
 *
 * <p>It builds no tree: what an expression binds and uses is noted on the way.
 */
final class JsonataParser {

  private final JsonataTokens tokens;
  private final JsonataOperators operators = new JsonataOperators(this);
  private final JsonataContext context;
  private JsonataToken token;
  private JsonataToken last;
  private int depth;

  /** Begins with a text in delimiters. */
  JsonataParser(Reading reading, String text) {
    this.context = new JsonataContext(reading);
    this.tokens = new JsonataTokens(text, 2, text.length() - 2);
    this.token = tokens.next(false);
    this.last = token;
  }

  void parse() {
    try {
      expression(0);
      if (!token.is(JsonataToken.Kind.END)) {
        throw unexpected("an operator or the end");
      }
    } finally {
      context.close();
    }
  }

  JsonataContext context() {
    return context;
  }

  JsonataToken token() {
    return token;
  }

  /** Returns the token before the next one. */
  JsonataToken last() {
    return last;
  }

  /** Goes on to the next token, after which a slash divides if this one ends an operand. */
  void advance(boolean infix) {
    last = token;
    token = tokens.next(infix);
  }

  boolean take(String operator) {
    boolean found = token.isOperator(operator);
    if (found) {
      advance(false);
    }
    return found;
  }

  void expect(String operator, boolean infix) {
    if (!token.isOperator(operator)) {
      throw unexpected("`" + operator + "`");
    }
    advance(infix);
  }

  FaultException unexpected(String expected) {
    return unexpected(token, expected);
  }

  /** Returns the fault that a token stands where something else is expected. */
  static FaultException unexpected(JsonataToken found, String expected) {
    if (found.is(JsonataToken.Kind.END)) {
      String message = "the expression ends where " + expected + " is expected";
      return new FaultException(found.fault("unexpected-end", message, "complete it"));
    }
    String message = Reading.quote(found.value()) + " instead of " + expected;
    return new FaultException(found.fault("unexpected-token", message, help(found)));
  }

  private static String help(JsonataToken found) {
    return switch (found.is(JsonataToken.Kind.OPERATOR) ? found.value() : "") {
      case "=" -> "compare with a single `=`";
      case "&" -> "join strings with a single `&`, and conditions with `and`";
      case "|" -> "join conditions with `or`";
      case "!" -> "write `$not(…)`, or `!=` between two values";
      default -> "see the grammar at https://docs.jsonata.org/2.0.0/overview";
    };
  }

  /** Reads a variable that is bound, and returns its name. */
  String variableName() {
    if (!token.is(JsonataToken.Kind.VARIABLE)) {
      throw unexpected("a variable");
    }
    String name = token.value();
    advance(true);
    return name;
  }

  /** Parses what binds stronger than a power. */
  JsonataOperand expression(int power) {
    if (++depth > Reading.DEEPEST) {
      String message = "more than " + Reading.DEEPEST + " parts in each other";
      throw new FaultException(token.fault("too-deep", message, "split the expression"));
    }
    boolean hyphen = last.isOperator("-") && last.end() == token.start();
    JsonataToken first = token;
    advance(true);
    JsonataOperand left = operand(first, hyphen);
    while (power < JsonataPrecedence.of(token)) {
      JsonataToken operator = token;
      advance(false);
      left = operators.infix(operator, left);
    }
    depth--;
    return left;
  }

  private JsonataOperand operand(JsonataToken first, boolean hyphen) {
    return switch (first.kind()) {
      case NAME -> name(first, hyphen);
      case VARIABLE -> context.variable(first, token);
      case STRING -> JsonataOperand.of(Kind.NAME, first);
      case NUMBER, CONSTANT -> JsonataOperand.of(Kind.LITERAL, first);
      case REGULAR_EXPRESSION -> JsonataOperand.of(Kind.OTHER, first);
      case OPERATOR ->
          JsonataOperators.isName(first) ? name(first, hyphen) : operators.prefix(first);
      case END -> operators.prefix(first);
    };
  }

  private JsonataOperand name(JsonataToken name, boolean hyphen) {
    boolean function = name.value().equals("function") || name.value().equals("λ");
    return function && token.isOperator("(")
        ? new JsonataLambda(this).parse(name)
        : context.member(name, token, hyphen);
  }
}
