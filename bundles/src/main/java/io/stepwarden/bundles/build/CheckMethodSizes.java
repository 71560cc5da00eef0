package io.stepwarden.bundles.build;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmModule;
import run.endive.wasm.types.ActiveElement;
import run.endive.wasm.types.Export;
import run.endive.wasm.types.ExternalType;
import run.endive.wasm.types.Instruction;
import run.endive.wasm.types.OpCode;

/**
 * Fails a build whose compiled policy has a method too large for HotSpot to compile.
 *
 * <p>Takes three arguments: the module, the folder of the classes that it became, and the limit in
 * bytes. Functions that only the module's initialisation reaches are let pass: they run once.
 */
public final class CheckMethodSizes {

  private static final String INITIALISER = "_initialize";

  private CheckMethodSizes() {}

  public static void main(String[] args) throws IOException {
    WasmModule module = Parser.parse(Files.readAllBytes(Path.of(args[0])));
    MethodSizes sizes = sizes(Path.of(args[1]));
    int limit = Integer.parseInt(args[2]);
    int largest = -1;
    for (int function : sizes.reachable(roots(module))) {
      largest = largest < 0 || sizes.size(function) > sizes.size(largest) ? function : largest;
    }
    String report =
        "largest method of the compiled policy that an evaluation reaches: %d bytes (function %d)"
            .formatted(sizes.size(largest), largest);
    System.out.println(report);
    if (sizes.size(largest) > limit) {
      throw new IllegalStateException(
          report + ", over the %d that HotSpot compiles; split the rule".formatted(limit));
    }
  }

  private static MethodSizes sizes(Path folder) throws IOException {
    MethodSizes sizes = new MethodSizes();
    try (DirectoryStream<Path> classes = Files.newDirectoryStream(folder, "*.class")) {
      for (Path file : classes) {
        sizes.add(Files.readAllBytes(file));
      }
    }
    return sizes;
  }

  /** Returns the functions that a host calls once a module is initialised, directly or by table. */
  private static Set<Integer> roots(WasmModule module) {
    Set<Integer> roots = new TreeSet<>();
    for (int i = 0; i < module.exportSection().exportCount(); i++) {
      Export export = module.exportSection().getExport(i);
      boolean function = export.exportType() == ExternalType.FUNCTION;
      if (function && !export.name().equals(INITIALISER)) {
        roots.add(export.index());
      }
    }
    for (var element : module.elementSection().elements()) {
      if (element instanceof ActiveElement active) {
        for (var initialiser : active.initializers()) {
          for (Instruction instruction : initialiser) {
            if (instruction.opcode() == OpCode.REF_FUNC) {
              roots.add((int) instruction.operand(0));
            }
          }
        }
      }
    }
    return roots;
  }
}
