package io.stepwarden.rego.program;

import java.util.Arrays;
import java.util.function.Supplier;
import run.endive.runtime.CallResult;
import run.endive.runtime.Instance;
import run.endive.runtime.Machine;

/**
 * Runs the generated classes, and hands the globals over at their borders.
 *
 * <p>Generated code has the globals in its memory's fields; the host and interpreted functions have
 * them in the instance. Every call that crosses that border, in either direction, comes through
 * here.
 */
final class GoMachine implements Machine {

  private final Machine generated;
  private final Instance instance;
  private final int[] interpreted;

  /**
   * @param interpreted the functions that are not in the classes, in order
   */
  GoMachine(Machine generated, Instance instance, int[] interpreted) {
    this.generated = generated;
    this.instance = instance;
    this.interpreted = interpreted;
  }

  @Override
  public long[] call(int function, long[] arguments) {
    return crossing(function, () -> generated.call(function, arguments));
  }

  @Override
  public long[] call(int function, long[] arguments, Object[] references) {
    return crossing(function, () -> generated.call(function, arguments, references));
  }

  @Override
  public CallResult callWithRefs(int function, long[] arguments, Object[] references) {
    return crossing(function, () -> generated.callWithRefs(function, arguments, references));
  }

  private <T> T crossing(int function, Supplier<T> call) {
    WordMemory memory = (WordMemory) instance.memory();
    if (Arrays.binarySearch(interpreted, function) < 0) {
      memory.loadGlobals(instance);
      T result = call.get();
      memory.storeGlobals(instance);
      return result;
    }
    memory.storeGlobals(instance);
    T result = call.get();
    memory.loadGlobals(instance);
    return result;
  }
}
