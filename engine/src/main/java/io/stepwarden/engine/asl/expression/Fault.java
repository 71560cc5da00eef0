package io.stepwarden.engine.asl.expression;

/**
 * Something wrong with an expression.
 *
 * @param offset where it begins, in chars of the checked text
 * @param length how many chars it spans; 0 where something is missing
 * @param code a stable word for the kind of fault, in kebab case
 * @param message what is wrong, in lower case, with the text of the user in backticks
 * @param help what to do
 */
public record Fault(int offset, int length, String code, String message, String help) {

  public Fault {
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException("a fault at " + offset + " of length " + length);
    }
  }
}
