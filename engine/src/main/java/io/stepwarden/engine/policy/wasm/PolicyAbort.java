package io.stepwarden.engine.policy.wasm;

import run.endive.wasm.WasmEngineException;

/** A policy's own end: it called {@code opa_abort}. */
final class PolicyAbort extends WasmEngineException {

  private static final long serialVersionUID = 1L;

  PolicyAbort(String message) {
    super(message);
  }

  /** Returns whether OPA's allocator found no more memory. */
  boolean outOfMemory() {
    return String.valueOf(getMessage()).startsWith("opa_malloc: ");
  }
}
