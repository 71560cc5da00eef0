package io.stepwarden.engine.policy.wasm;

import run.endive.runtime.Memory;
import run.endive.runtime.WasmRuntimeException;

/** What a memory that one thread uses says to the instructions for many threads. */
interface UnsharedMemory extends Memory {

  @Override
  default boolean shared() {
    return false;
  }

  @Override
  @SuppressWarnings("removal") // Endive's interface still has it
  default Object lock(int address) {
    return this;
  }

  @Override
  @SuppressWarnings("removal") // Endive's interface still has it
  default int waitOn(int address, int expected, long timeout) {
    throw new WasmRuntimeException("expected shared memory");
  }

  @Override
  @SuppressWarnings("removal") // Endive's interface still has it
  default int waitOn(int address, long expected, long timeout) {
    throw new WasmRuntimeException("expected shared memory");
  }

  @Override
  @SuppressWarnings("removal") // Endive's interface still has it
  default int notify(int address, int most) {
    return 0;
  }

  @Override
  default long readU16(int address) {
    return Short.toUnsignedLong(readShort(address));
  }

  @Override
  default long readF32(int address) {
    return readInt(address);
  }

  @Override
  default long readF64(int address) {
    return readLong(address);
  }
}
