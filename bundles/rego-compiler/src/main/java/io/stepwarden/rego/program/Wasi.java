package io.stepwarden.rego.program;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import run.endive.runtime.HostFunction;
import run.endive.runtime.ImportFunction;
import run.endive.runtime.ImportValues;
import run.endive.runtime.Instance;
import run.endive.runtime.Memory;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.FunctionImport;

/**
 * The system as the program sees it: a clock and random numbers; no files, no environment, no
 * network. Confined to the thread of a call.
 *
 * @see <a href="https://github.com/WebAssembly/WASI/blob/wasi-0.1/preview1/docs.md">WASI preview
 *     1</a>
 */
final class Wasi {

  private static final int SUCCESS = 0;
  private static final int BAD_DESCRIPTOR = 8;
  private static final int REALTIME = 0;
  private static final int MAX_OUTPUT = 64 * 1024;

  private final Clock clock;
  private final Random random;
  private final long start = System.nanoTime();
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  Wasi(Clock clock, Random random) {
    this.clock = clock;
    this.random = random;
  }

  /** Returns an implementation of all that a module imports. */
  ImportValues imports(WasmModule module) {
    ImportFunction[] functions =
        module.importSection().stream()
            .map(FunctionImport.class::cast)
            .map(wanted -> function(module, wanted))
            .toArray(ImportFunction[]::new);
    return ImportValues.builder().addFunction(functions).build();
  }

  /** Returns, and forgets, what the program wrote to its standard streams. */
  String takeOutput() {
    String text = output.toString(StandardCharsets.UTF_8);
    output.reset();
    return text;
  }

  private HostFunction function(WasmModule module, FunctionImport wanted) {
    return new HostFunction(
        wanted.module(),
        wanted.name(),
        module.typeSection().getType(wanted.typeIndex()),
        (instance, args) -> new long[] {call(wanted.name(), instance, args)});
  }

  private int call(String name, Instance instance, long[] args) {
    Memory memory = instance.memory();
    return switch (name) {
      case "args_sizes_get", "environ_sizes_get" -> nothing(memory, args);
      case "args_get", "environ_get", "sched_yield" -> SUCCESS;
      case "clock_time_get" -> time(memory, args);
      case "random_get" -> random(memory, args);
      case "fd_write" -> write(memory, args);
      case "poll_oneoff" -> sleep(memory, args);
      case "proc_exit" -> throw new ProgramException("the program ended: " + takeOutput().strip());
      default -> BAD_DESCRIPTOR;
    };
  }

  private static int nothing(Memory memory, long[] args) {
    memory.writeI32((int) args[0], 0);
    memory.writeI32((int) args[1], 0);
    return SUCCESS;
  }

  private int time(Memory memory, long[] args) {
    long nanos;
    if (args[0] == REALTIME) {
      Instant now = clock.instant();
      nanos = TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    } else {
      // INVARIANT: never before the time that the image was taken at, which is under a minute.
      nanos = TimeUnit.MINUTES.toNanos(10) + System.nanoTime() - start;
    }
    memory.writeLong((int) args[2], nanos);
    return SUCCESS;
  }

  private int random(Memory memory, long[] args) {
    byte[] bytes = new byte[(int) args[1]];
    random.nextBytes(bytes);
    memory.write((int) args[0], bytes);
    return SUCCESS;
  }

  private int write(Memory memory, long[] args) {
    int written = 0;
    for (int i = 0; i < args[2]; i++) {
      int vector = (int) args[1] + 8 * i;
      byte[] bytes = memory.readBytes(memory.readInt(vector), memory.readInt(vector + 4));
      written += bytes.length;
      output.write(bytes, 0, Math.min(bytes.length, MAX_OUTPUT - output.size()));
    }
    memory.writeI32((int) args[3], written);
    return SUCCESS;
  }

  /**
   * Waits as long as the first subscription says; the program subscribes to nothing but a clock.
   */
  private static int sleep(Memory memory, long[] args) {
    int subscription = (int) args[0];
    int event = (int) args[1];
    try {
      TimeUnit.NANOSECONDS.sleep(memory.readLong(subscription + 24));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProgramException("interrupted", e);
    }
    memory.writeLong(event, memory.readLong(subscription));
    memory.writeLong(event + 8, 0);
    memory.writeI32((int) args[3], 1);
    return SUCCESS;
  }
}
