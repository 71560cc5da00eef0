package io.stepwarden.engine.asl.check;

import java.util.List;

/** What a rule of a Choice state matches. Immutable. */
sealed interface Condition {

  /** Matches where all of its parts do. */
  record And(List<Condition> parts) implements Condition {}

  /** Matches where one of its parts does. */
  record Or(List<Condition> parts) implements Condition {}

  /** Matches where its part does not. */
  record Not(Condition part) implements Condition {}

  /** Matches always or never. */
  record Constant(boolean value) implements Condition {}

  /**
   * Compares a variable.
   *
   * @param variable its path
   * @param operator what must hold, such as {@code NumericLessThan}
   * @param operand what it is compared with, as text
   */
  record Comparison(String variable, String operator, String operand) implements Condition {}

  /** Stands for something that is compared with nothing but itself. */
  record Other(Object what) implements Condition {}
}
