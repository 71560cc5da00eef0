package io.stepwarden.engine.policy.wasm;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import run.endive.runtime.HostFunction;
import run.endive.runtime.ImportFunction;
import run.endive.runtime.ImportMemory;
import run.endive.runtime.ImportValues;
import run.endive.runtime.Instance;
import run.endive.runtime.WasmFunctionHandle;
import run.endive.wasm.types.FunctionType;
import run.endive.wasm.types.ValType;

/** What a policy's module imports: its memory, and the functions of the host. */
final class HostImports {

  private static final String ENV = "env";
  private static final int MOST_ARGUMENTS = 4;

  private HostImports() {}

  static ImportValues of(FlatMemory memory, BuiltinCalls builtins) {
    ImportFunction[] functions = new ImportFunction[MOST_ARGUMENTS + 3];
    functions[0] = text("opa_abort", new Abort(memory));
    functions[1] = text("opa_println", (instance, arguments) -> new long[0]);
    for (int count = 0; count <= MOST_ARGUMENTS; count++) {
      functions[count + 2] = builtin(count, builtins);
    }
    return ImportValues.builder()
        .addMemory(new ImportMemory(ENV, "memory", memory))
        .addFunction(functions)
        .build();
  }

  private static HostFunction text(String name, WasmFunctionHandle handle) {
    return new HostFunction(ENV, name, FunctionType.of(List.of(ValType.I32), List.of()), handle);
  }

  // Parameters are the built-in function's number, a context that is always null, and arguments.
  private static HostFunction builtin(int count, WasmFunctionHandle handle) {
    List<ValType> parameters = new ArrayList<>(Collections.nCopies(count + 2, ValType.I32));
    return new HostFunction(
        ENV, "opa_builtin" + count, FunctionType.of(parameters, List.of(ValType.I32)), handle);
  }

  private record Abort(FlatMemory memory) implements WasmFunctionHandle {

    @Override
    public long[] apply(Instance instance, long... arguments) {
      throw new PolicyAbort(new String(memory.readUntilZero((int) arguments[0]), UTF_8));
    }
  }
}
