package io.stepwarden.engine.asl.expression;

/**
 * One argument of an intrinsic function; immutable.
 *
 * @param kind what it is
 * @param text how it is written, without the quotes of a string
 * @param start where it begins in the text
 * @param end where it ends
 */
record IntrinsicArgument(Kind kind, String text, int start, int end) {

  enum Kind {
    STRING,
    NUMBER,
    /** true, false or null. */
    CONSTANT,
    /** A path or a call: its value is not known before the workflow runs. */
    COMPUTED
  }

  Fault fault(String code, String message, String help) {
    return new Fault(start, end - start, code, message, help);
  }

  /** Returns whether a word is a number as JSON has it, or nearly so. */
  static boolean isNumber(String word) {
    try {
      return Double.isFinite(Double.parseDouble(word)) && !word.matches(".*[a-df-zA-DF-Z_]");
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
