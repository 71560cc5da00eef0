package io.stepwarden.engine.asl.flow;

import java.util.Locale;

/**
 * Where a value may come from. Immutable.
 *
 * @param kind what it is taken from
 * @param grade how much of that it is
 * @param number which one, counted from 1: of the states for a token, a secret or a text, of the
 *     fields for what is unknown; else 0
 */
record Origin(Kind kind, Grade grade, int number) {

  enum Kind {
    /** What the caller of the execution sends. */
    EXECUTION_INPUT,
    /** The context object. */
    CONTEXT,
    /** The input of the state that reads it, of whatever that is made. */
    STATE_INPUT,
    /** The token of a task that waits for it. */
    TASK_TOKEN,
    /** A secret in plain text, as a task got it. */
    SECRET,
    /** JSON in a string, as `startExecution.sync` returns it. */
    JSON_TEXT,
    /** What a task returns, or what a Map reads. */
    RESULT,
    /** An error and its cause. */
    ERROR,
    /** What is written in the definition. */
    LITERAL,
    /** An expression that is not known before deployment. */
    UNKNOWN,
    /** A variable to which nothing is assigned. */
    UNASSIGNED;

    /** Returns its name as rules see it. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  enum Grade {
    /** All of it. */
    WHOLE,
    /** A member of it, as it was. */
    MEMBER,
    /** Something that is made of a member and of other values, or may be. */
    COMPUTED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Origin of(Kind kind) {
    return new Origin(kind, Grade.WHOLE, 0);
  }

  static Origin of(Kind kind, int number) {
    return new Origin(kind, Grade.WHOLE, number);
  }

  /** Returns what a member of such a value comes from. */
  Origin member() {
    return switch (kind) {
      case EXECUTION_INPUT, CONTEXT -> grade == Grade.WHOLE ? of(Grade.MEMBER) : this;
      case STATE_INPUT -> of(Kind.LITERAL);
      case JSON_TEXT -> of(Kind.RESULT);
      default -> this;
    };
  }

  /** Returns what something computed of such a value, and of others, comes from. */
  Origin computed() {
    return switch (kind) {
      case EXECUTION_INPUT, CONTEXT -> grade == Grade.MEMBER ? of(Grade.COMPUTED) : this;
      case JSON_TEXT -> of(Kind.RESULT);
      case UNASSIGNED -> of(Kind.LITERAL);
      default -> this;
    };
  }

  /** Returns where a value comes from once it can't be told from others. */
  Origin blurred() {
    return switch (kind) {
      case EXECUTION_INPUT, CONTEXT, TASK_TOKEN, SECRET -> of(Grade.COMPUTED);
      default -> computed();
    };
  }

  private Origin of(Grade other) {
    return new Origin(kind, other, number);
  }
}
