package io.stepwarden.rego.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The `go` command. */
final class GoToolchain {

  private static final String HELP =
      "`go` is needed to build this module (never to run it): install Go 1.26 or later from"
          + " https://go.dev/dl and put it on the PATH";

  private static final String OPA = "github.com/open-policy-agent/opa";

  private final Path sources;

  GoToolchain(Path sources) {
    this.sources = sources.toAbsolutePath();
  }

  String version() throws IOException {
    return run("go", "version");
  }

  /** Builds the program as a WASM reactor, and keeps in a folder what that needs. */
  void build(Path wasm, Path folder) throws IOException {
    run(
        "go",
        "build",
        "-buildmode=c-shared",
        // With names, by which initialisers are told from other functions, but nothing for
        // debuggers.
        "-ldflags=-w",
        "-trimpath",
        "-buildvcs=false",
        // Without this, `compileBlock` is over the JVM's limit for a method, and interpreted.
        "-gcflags=" + OPA + "/internal/compiler/wasm=-l",
        "-mod=readonly",
        "-modfile=" + patched(folder.toAbsolutePath()),
        "-o",
        wasm.toAbsolutePath().toString(),
        ".");
  }

  /** Returns a `go.mod` that reads OPA from a copy in which some files are ours. */
  private Path patched(Path folder) throws IOException {
    run("go", "mod", "download", OPA);
    Path theirs = Path.of(run("go", "list", "-m", "-f", "{{.Dir}}", OPA).strip());
    Path copy = folder.resolve("opa");
    Folders.delete(copy);
    for (String part : List.of("go.mod", "v1", "internal", "capabilities", "cmd/formats")) {
      Folders.copy(theirs.resolve(part), copy.resolve(part));
    }
    Folders.copy(sources.resolve("_overlay"), copy);
    Path module = folder.resolve("patched.mod");
    Files.writeString(
        module,
        Files.readString(sources.resolve("go.mod")) + "\nreplace " + OPA + " => " + copy + "\n");
    Files.copy(
        sources.resolve("go.sum"),
        folder.resolve("patched.sum"),
        StandardCopyOption.REPLACE_EXISTING);
    return module;
  }

  private String run(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(sources.toFile());
    builder.environment().put("GOOS", "wasip1");
    builder.environment().put("GOARCH", "wasm");
    Process process;
    try {
      process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      throw new IOException(HELP, e);
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException("failed: " + String.join(" ", List.of(command)));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return output;
  }
}
