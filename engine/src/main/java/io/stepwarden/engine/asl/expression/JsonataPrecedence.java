package io.stepwarden.engine.asl.expression;

import java.util.Map;

/** Says how strong the operators of JSONata bind. */
final class JsonataPrecedence {

  static final int STEP = 75;
  static final int PREFIX = 70;
  static final int BINDING = 10;

  private static final Map<String, Integer> POWERS =
      Map.ofEntries(
          Map.entry("(", 80),
          Map.entry("[", 80),
          Map.entry("@", 80),
          Map.entry("#", 80),
          Map.entry(".", STEP),
          Map.entry("{", 70),
          Map.entry("*", 60),
          Map.entry("/", 60),
          Map.entry("%", 60),
          Map.entry("+", 50),
          Map.entry("-", 50),
          Map.entry("&", 50),
          Map.entry("=", 40),
          Map.entry("!=", 40),
          Map.entry("<", 40),
          Map.entry(">", 40),
          Map.entry("<=", 40),
          Map.entry(">=", 40),
          Map.entry("in", 40),
          Map.entry("^", 40),
          Map.entry("~>", 40),
          Map.entry("and", 30),
          Map.entry("or", 25),
          Map.entry("?", 20),
          Map.entry(":=", BINDING));

  private JsonataPrecedence() {}

  /** Returns how strong a token binds as an operator between two operands; 0 if it is none. */
  static int of(JsonataToken token) {
    return token.is(JsonataToken.Kind.OPERATOR) ? POWERS.getOrDefault(token.value(), 0) : 0;
  }
}
