package io.stepwarden.rego.build;

import io.stepwarden.rego.program.ProgramFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the JVM classes and the memory image of the Go program, where what they are made of has
 * changed.
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
    GoToolchain go = new GoToolchain(sources);
    Path wasm = kept.resolve("opa.wasm");
    Path made = kept.resolve("classes");
    Path image = kept.resolve(ProgramFiles.RESOURCE);
    Path build = classes.resolve("io/stepwarden/rego/build");
    Path program = classes.resolve("io/stepwarden/rego/program");

    Stamp source =
        Stamp.start().text(go.version()).files(sources).files(build.resolve("GoToolchain.class"));
    source.unlessMatched(kept.resolve("wasm.sha256"), () -> go.build(wasm, kept));
    Stamp compiled = Stamp.start().files(wasm).files(build);
    compiled.unlessMatched(
        kept.resolve("classes.sha256"),
        () -> {
          Folders.delete(made);
          new ProgramCompiler(Files.readAllBytes(wasm), made).run();
        });
    // INVARIANT: no class of an earlier build is left, as the image is taken by running these.
    Folders.delete(program, "OpaMachine");
    Folders.copy(made.resolve("io"), classes.resolve("io"));

    Stamp imaged = Stamp.start().files(wasm).files(build).files(program);
    imaged.unlessMatched(
        kept.resolve("image.sha256"),
        () -> new ProgramImage(Files.readAllBytes(wasm), made).write(image));

    Folders.copy(image, program.resolve(ProgramFiles.RESOURCE));
  }
}
