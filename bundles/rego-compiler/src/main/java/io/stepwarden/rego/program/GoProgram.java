package io.stepwarden.rego.program;

import java.time.Clock;
import java.util.Random;
import java.util.function.Function;
import run.endive.runtime.Instance;
import run.endive.runtime.Machine;
import run.endive.wasm.WasmEngineException;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.MemoryLimits;

/**
 * One running instance of the Go program: a request in, a response out. Not thread-safe; after a
 * {@link ProgramException} it must be thrown away.
 */
public final class GoProgram {

  private final Instance instance;
  private final Wasi wasi;

  private GoProgram(Instance instance, Wasi wasi) {
    this.instance = instance;
    this.wasi = wasi;
  }

  /**
   * Starts an instance from an image.
   *
   * @param maxPages the size that its memory may grow to, in pages of 64 KiB
   */
  static GoProgram restore(
      WasmModule module,
      Function<Instance, Machine> machines,
      Image image,
      int maxPages,
      Clock clock) {
    Wasi wasi = new Wasi(clock, new Random());
    Instance instance = instance(module, machines, wasi, new MemoryLimits(image.pages(), maxPages));
    image.restore(instance);
    return new GoProgram(instance, wasi);
  }

  /** Starts an instance with Go's own initialisation, the same at all times. */
  public static GoProgram initialise(
      WasmModule module, Function<Instance, Machine> machines, Clock clock) {
    Wasi wasi = new Wasi(clock, new Random(0));
    MemoryLimits limits = module.memorySection().orElseThrow().getMemory(0).limits();
    Instance instance = instance(module, machines, wasi, limits);
    instance.export("_initialize").apply();
    return new GoProgram(instance, wasi);
  }

  private static Instance instance(
      WasmModule module, Function<Instance, Machine> machines, Wasi wasi, MemoryLimits limits) {
    return Instance.builder(module)
        .withImportValues(wasi.imports(module))
        .withMemoryFactory(WordMemory::new)
        .withMemoryLimits(limits)
        .withMachineFactory(machines)
        .withStart(false)
        .build();
  }

  /** Takes the image of it as it is now, less what requests have left behind. */
  public Image image() {
    instance.export("settle").apply();
    return Image.of(instance);
  }

  /** Makes a call that is running end soon; any thread may ask. */
  public void stop() {
    ((WordMemory) instance.memory()).stop();
  }

  /**
   * Answers a request.
   *
   * @throws ProgramException if it cannot, whatever the reason
   */
  public byte[] call(byte[] request) {
    try {
      int at = (int) instance.export("alloc").apply(request.length)[0];
      instance.memory().write(at, request);
      long answer = instance.export("call").apply()[0];
      return instance.memory().readBytes((int) (answer >>> 32), (int) answer);
    } catch (StackOverflowError e) {
      throw new ProgramException("the request is nested too deeply", e);
    } catch (WasmEngineException e) {
      throw new ProgramException(e.getMessage() + " " + wasi.takeOutput().strip(), e);
    }
  }
}
