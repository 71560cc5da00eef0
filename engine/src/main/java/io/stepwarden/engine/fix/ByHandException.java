package io.stepwarden.engine.fix;

/** Says that a text can't be edited safely, and why. It never leaves the package. */
final class ByHandException extends Exception {

  private static final long serialVersionUID = 1;

  private final String reason;

  ByHandException(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
