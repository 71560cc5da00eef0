package io.stepwarden.engine.policy.wasm;

import io.stepwarden.engine.policy.BundleException;
import java.util.function.Function;
import run.endive.compiler.InterpreterFallback;
import run.endive.compiler.MachineFactoryCompiler;
import run.endive.runtime.Instance;
import run.endive.runtime.Machine;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmEngineException;
import run.endive.wasm.WasmModule;

/**
 * A policy's module together with its code as JVM classes. Immutable and thread-safe.
 *
 * <p>Endive's Maven plugin makes both at build time: {@code new CompiledModule(X.load(),
 * X::create)}. For a module that is only there at run time there is {@link #compile}.
 *
 * @param module the module; of code that was compiled at build time it may have stubs only
 * @param machines makes the machine that runs the code of an instance
 */
public record CompiledModule(WasmModule module, Function<Instance, Machine> machines) {

  /**
   * Compiles a module, which takes about a second; a function that is too large for the JVM is
   * interpreted.
   *
   * @param wasm the module in WebAssembly's binary format
   * @throws BundleException if it is not a valid module
   */
  public static CompiledModule compile(byte[] wasm) {
    try {
      WasmModule module = Parser.parse(wasm);
      return new CompiledModule(
          module,
          MachineFactoryCompiler.builder(module)
              .withInterpreterFallback(InterpreterFallback.SILENT)
              .compile());
    } catch (WasmEngineException e) {
      throw new BundleException(
          "`policy.wasm` is no valid WebAssembly module: "
              + e.getMessage()
              + "; build the bundle again with `opa build -t wasm`",
          e);
    }
  }
}
