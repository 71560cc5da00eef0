package io.stepwarden.rego.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the JVM classes and the memory image of the Go program, where its sources have changed.
 *
 * <p>Takes three arguments: the folder of the Go sources, a folder to keep results in, and the
 * folder of the module's classes.
 */
public final class ProgramBuild {

  private final Path sources;
  private final Path kept;
  private final Path classes;

  private ProgramBuild(Path sources, Path kept, Path classes) {
    this.sources = sources;
    this.kept = kept;
    this.classes = classes;
  }

  public static void main(String[] args) throws IOException {
    new ProgramBuild(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).run();
  }

  private void run() throws IOException {
    Files.createDirectories(kept);
    Stamp stamp =
        Stamp.of(
            List.of(
                sources,
                classes.resolve("io/stepwarden/rego/build"),
                classes.resolve("io/stepwarden/rego/program")),
            GoToolchain.version());
    Path made = kept.resolve("classes");
    Path mark = kept.resolve("inputs.sha256");
    if (!stamp.matches(mark)) {
      Path wasm = kept.resolve("opa.wasm");
      GoToolchain.build(sources, wasm);
      Folders.delete(made);
      new ProgramCompiler(Files.readAllBytes(wasm), made).run();
      stamp.write(mark);
    }
    Folders.copy(made, classes);
  }
}
