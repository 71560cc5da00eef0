package io.stepwarden.rego.build;

import io.stepwarden.rego.program.GoProgram;
import io.stepwarden.rego.program.Image;
import io.stepwarden.rego.program.ProgramFiles;
import io.stepwarden.rego.program.Skeleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import run.endive.compiler.InterpreterFallback;
import run.endive.compiler.internal.ByteClassCollector;
import run.endive.compiler.internal.Compiler;
import run.endive.compiler.internal.CompilerResult;
import run.endive.wasm.Parser;

/** Compiles a WASM module to JVM classes, runs its initialisation and keeps the outcome. */
final class ProgramCompiler {

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
    WasmSections sections = WasmSections.read(wasm);
    Set<Integer> interpreted = new TreeSet<>(compiled.interpretedFunctions());
    Image image = image(sections.skeleton(interpreted, true));
    Path file =
        folder
            .resolve(ProgramFiles.MACHINE.replace('.', '/'))
            .resolveSibling(ProgramFiles.RESOURCE);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      ProgramFiles.write(out, sections.skeleton(interpreted, false), image);
    }
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

  private Image image(Skeleton skeleton) throws IOException {
    URL[] made = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(made, getClass().getClassLoader())) {
      Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
      return GoProgram.initialise(skeleton.module(), ProgramFiles.machines(loader), clock).image();
    }
  }
}
