package io.stepwarden.engine.asl.expression;

import java.util.Optional;

/**
 * What the parser must know of the part of an expression that it has read; immutable.
 *
 * @param kind what it is
 * @param first the token that it begins with
 * @param use the variable that it reads, as long as only plain names follow
 */
record JsonataOperand(Kind kind, JsonataToken first, Optional<JsonataVariable> use) {

  enum Kind {
    /** A variable alone. */
    VARIABLE,
    /** A name or a string alone: the name of a member if it is a step. */
    NAME,
    /** A number, true, false or null. */
    LITERAL,
    /** What ends in a grouping, which may be followed by no other. */
    GROUPED,
    OTHER
  }

  static JsonataOperand of(Kind kind, JsonataToken first) {
    return new JsonataOperand(kind, first, Optional.empty());
  }

  /** Returns the operand without what only holds for it alone, once something follows it. */
  JsonataOperand extended() {
    return of(Kind.OTHER, first);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Notes that it is used as a function if it is a variable alone. */
  void markAsFunction() {
    if (kind == Kind.VARIABLE) {
      use.ifPresent(JsonataVariable::markAsFunction);
    }
  }
}
