package io.stepwarden.engine.asl.expression;

import java.util.Optional;

/**
 * What the parser must know of the part of an expression that it has read; immutable.
 *
 * @param kind what it is
 * @param first the token that it begins with
 * @param use the variable that it reads, as long as only names and items follow
 * @param items the items of a name, if it is a name and what stands in brackets behind it
 */
record JsonataOperand(
    Kind kind, JsonataToken first, Optional<JsonataVariable> use, Optional<Items> items) {

  /**
   * Items of what a name stands for.
   *
   * @param which {@code [0]} for one, {@code [*]} for several
   * @param end behind their bracket
   */
  record Items(String which, int end) {}

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
    return new JsonataOperand(kind, first, Optional.empty(), Optional.empty());
  }

  static JsonataOperand of(JsonataToken first, Optional<JsonataVariable> use) {
    return new JsonataOperand(Kind.OTHER, first, use, Optional.empty());
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
