package io.stepwarden.engine.asl.expression;

/**
 * One token of JSONata; immutable.
 *
 * @param kind what it is
 * @param value the operator, the name, the name of the variable without its dollar sign, or the
 *     string with its escapes
 * @param start where it begins in the text
 * @param end where it ends
 */
record JsonataToken(Kind kind, String value, int start, int end) {

  enum Kind {
    NAME,
    VARIABLE,
    STRING,
    NUMBER,
    /** true, false or null. */
    CONSTANT,
    REGULAR_EXPRESSION,
    OPERATOR,
    END
  }

  boolean isOperator(String operator) {
    return kind == Kind.OPERATOR && value.equals(operator);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  Fault fault(String code, String message, String help) {
    return new Fault(start, end - start, code, message, help);
  }
}
