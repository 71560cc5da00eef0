package io.stepwarden.rego.build;

import io.stepwarden.rego.program.ProgramFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.ClassNode;
import run.endive.compiler.InterpreterFallback;
import run.endive.compiler.internal.ByteClassCollector;
import run.endive.compiler.internal.Compiler;
import run.endive.compiler.internal.CompilerResult;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmModule;

/** Compiles a WASM module to JVM classes. */
final class ProgramCompiler {

  /** Where the indices and names of the functions are that no class holds, one a line. */
  static final String INTERPRETED = "interpreted.txt";

  private static final String SHADED = ProgramFiles.MACHINE.replace('.', '/') + "Shaded";

  /** A class is loaded and verified as a whole; small ones leave most of the program unread. */
  private static final int FUNCTIONS_PER_CLASS = 64;

  private final WasmModule module;
  private final Path folder;

  ProgramCompiler(byte[] wasm, Path folder) {
    this.module = Parser.parse(wasm);
    this.folder = folder;
  }

  void run() throws IOException {
    CompilerResult compiled = compile();
    for (Map.Entry<String, byte[]> made : compiled.classBytes().entrySet()) {
      Path file = folder.resolve(made.getKey().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, tuned(made.getValue()));
    }
    Files.writeString(
        folder.resolve(INTERPRETED),
        compiled.interpretedFunctions().stream()
            .sorted()
            .map(index -> index + " " + module.nameSection().nameOfFunction(index))
            .collect(Collectors.joining("\n")));
  }

  private static byte[] tuned(byte[] made) {
    ClassNode node = new ClassNode();
    new ClassReader(made).accept(node, 0);
    IndirectCalls.split(node, SHADED);
    new DirectAccess(SHADED).rewrite(node);
    ClassWriter writer = new ClassWriter(0);
    node.accept(writer);
    return writer.toByteArray();
  }

  private CompilerResult compile() {
    return Compiler.builder(module)
        .withClassName(ProgramFiles.MACHINE)
        .withMaxFunctionsPerClass(FUNCTIONS_PER_CLASS)
        .withClassCollectorFactory(ByteClassCollector::new)
        .withInterpreterFallback(InterpreterFallback.WARN)
        .build()
        .compile();
  }
}
