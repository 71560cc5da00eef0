package io.stepwarden.engine.policy.wasm;

import io.stepwarden.engine.policy.BundleException;
import io.stepwarden.engine.policy.builtin.Builtins;
import run.endive.runtime.Instance;
import run.endive.runtime.Memory;
import run.endive.wasm.types.ActiveDataSegment;
import run.endive.wasm.types.DataSegment;
import run.endive.wasm.types.Import;
import run.endive.wasm.types.Instruction;
import run.endive.wasm.types.MemoryImport;
import run.endive.wasm.types.OpCode;

/** Starts instances of one module; all of them share its code. Immutable and thread-safe. */
final class InstanceStarter {

  private final CompiledModule code;
  private final byte[] data;
  private final int initialPages;

  /**
   * Creates a starter.
   *
   * @param data the bundle's data, one JSON object
   */
  InstanceStarter(CompiledModule code, byte[] data) {
    this.code = code;
    this.data = data.clone();
    this.initialPages = initialPages(code);
  }

  /** An instance and what it says of itself. */
  record Started(PolicyInstance instance, Inspection inspection) {}

  /** Starts the first instance of a module. */
  Started startFirst(Builtins host, int mostPages) {
    FlatMemory memory = memory(mostPages);
    BuiltinCalls calls = new BuiltinCalls(memory);
    Instance instance = instantiate(memory, calls);
    Inspection inspection = Inspection.of(instance, memory, host);
    calls.answerWith(inspection.builtins());
    return new Started(new PolicyInstance(instance, memory, calls, data), inspection);
  }

  /** Starts a further instance of a module that was inspected. */
  PolicyInstance start(Inspection inspection, int mostPages) {
    FlatMemory memory = memory(mostPages);
    BuiltinCalls calls = new BuiltinCalls(memory);
    calls.answerWith(inspection.builtins());
    return new PolicyInstance(instantiate(memory, calls), memory, calls, data);
  }

  private FlatMemory memory(int mostPages) {
    if (initialPages > mostPages) {
      throw new PolicyAbort("opa_malloc: the module starts with " + initialPages + " pages");
    }
    return new FlatMemory(initialPages, mostPages);
  }

  private Instance instantiate(FlatMemory memory, BuiltinCalls calls) {
    return Instance.builder(code.module())
        .withImportValues(HostImports.of(memory, calls))
        .withMachineFactory(code.machines())
        .build();
  }

  // WHY: OPA's modules ask for two pages, however much data they bring; hosts give them more.
  private static int initialPages(CompiledModule code) {
    long dataEnd = 0;
    for (DataSegment segment : code.module().dataSection().dataSegments()) {
      dataEnd = Math.max(dataEnd, end(segment));
    }
    return Math.max(declaredPages(code), (int) (dataEnd / Memory.PAGE_SIZE) + 1);
  }

  private static long end(DataSegment segment) {
    if (segment instanceof ActiveDataSegment active) {
      Instruction offset = active.offsetInstructions().get(0);
      if (offset.opcode() == OpCode.I32_CONST) {
        return Integer.toUnsignedLong((int) offset.operand(0)) + segment.data().length;
      }
    }
    return 0;
  }

  private static int declaredPages(CompiledModule code) {
    for (int i = 0; i < code.module().importSection().importCount(); i++) {
      Import candidate = code.module().importSection().getImport(i);
      if (candidate instanceof MemoryImport memory) {
        return memory.limits().initialPages();
      }
    }
    throw new BundleException(
        "`policy.wasm` does not import a memory and so is no policy; build it with"
            + " `opa build -t wasm`");
  }
}
