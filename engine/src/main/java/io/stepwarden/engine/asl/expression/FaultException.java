package io.stepwarden.engine.asl.expression;

/** Ends the reading of an expression at a fault of its grammar; never leaves this package. */
final class FaultException extends RuntimeException {

  private final transient Fault fault;

  FaultException(Fault fault) {
    super(fault.message(), null, false, false);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
