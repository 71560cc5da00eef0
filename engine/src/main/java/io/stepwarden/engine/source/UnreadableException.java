package io.stepwarden.engine.source;

/** Ends the reading of a document of which no more can be read. It never leaves the package. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Diagnostic diagnostic;

  UnreadableException(Diagnostic diagnostic) {
    super(diagnostic.message(), null, false, false);
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
