package io.stepwarden.rego.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The `go` command. */
final class GoToolchain {

  private static final String HELP =
      "`go` is needed to build this module (never to run it): install Go 1.26 or later from"
          + " https://go.dev/dl and put it on the PATH";

  private GoToolchain() {}

  static String version() throws IOException {
    return run(new ProcessBuilder("go", "version"));
  }

  /** Builds the program in a folder as a WASM reactor. */
  static void build(Path sources, Path wasm) throws IOException {
    ProcessBuilder process =
        new ProcessBuilder(
                "go",
                "build",
                "-buildmode=c-shared",
                "-ldflags=-s -w",
                "-trimpath",
                "-buildvcs=false",
                "-o",
                wasm.toAbsolutePath().toString(),
                ".")
            .directory(sources.toFile());
    process.environment().put("GOOS", "wasip1");
    process.environment().put("GOARCH", "wasm");
    process.environment().put("GOFLAGS", "-mod=readonly");
    run(process);
  }

  private static String run(ProcessBuilder builder) throws IOException {
    List<String> command = builder.command();
    Process process;
    try {
      process = builder.redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new IOException(HELP, e);
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + "\n" + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    return output;
  }
}
