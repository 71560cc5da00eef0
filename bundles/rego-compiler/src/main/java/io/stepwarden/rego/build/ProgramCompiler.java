package io.stepwarden.rego.build;

import io.stepwarden.rego.program.ProgramFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import run.endive.compiler.InterpreterFallback;
import run.endive.compiler.internal.ByteClassCollector;
import run.endive.compiler.internal.Compiler;
import run.endive.compiler.internal.CompilerResult;
import run.endive.wasm.Parser;

/** Compiles a WASM module to JVM classes. */
final class ProgramCompiler {

  /** Where the indices of the functions are that no class holds, one a line. */
  static final String INTERPRETED = "interpreted.txt";

  /** A class is loaded and verified as a whole; small ones leave most of the program unread. */
  private static final int FUNCTIONS_PER_CLASS = 64;

  private final byte[] wasm;
  private final Path folder;

  ProgramCompiler(byte[] wasm, Path folder) {
    this.wasm = wasm;
    this.folder = folder;
  }

  void run() throws IOException {
    CompilerResult compiled = compile();
    for (Map.Entry<String, byte[]> made : compiled.classBytes().entrySet()) {
      Path file = folder.resolve(made.getKey().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, made.getValue());
    }
    Files.writeString(
        folder.resolve(INTERPRETED),
        compiled.interpretedFunctions().stream()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining("\n")));
  }

  private CompilerResult compile() {
    return Compiler.builder(Parser.parse(wasm))
        .withClassName(ProgramFiles.MACHINE)
        .withMaxFunctionsPerClass(FUNCTIONS_PER_CLASS)
        .withClassCollectorFactory(ByteClassCollector::new)
        .withInterpreterFallback(InterpreterFallback.WARN)
        .build()
        .compile();
  }
}
