package io.stepwarden.bundles.build;

import io.stepwarden.bundles.PolicyFolder;
import io.stepwarden.rego.BuildRequest;
import io.stepwarden.rego.BuildResult;
import io.stepwarden.rego.Built;
import io.stepwarden.rego.RegoCompiler;
import io.stepwarden.rego.RegoError;
import io.stepwarden.rego.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Makes a bundle of a folder of policies, as a step of a build.
 *
 * <p>Takes four arguments: the folder, the entrypoint, the revision, and the folder to write {@code
 * bundle.tar.gz} and its parts to.
 */
public final class BuildBundle {

  private BuildBundle() {}

  public static void main(String[] args) throws IOException {
    PolicyFolder folder = PolicyFolder.read(Path.of(args[0]));
    BuildRequest request =
        new BuildRequest(folder.sources(), List.of(args[1]), args[2], List.of(), Map.of());
    BuildResult result = RegoCompiler.create().build(request);
    if (result instanceof Rejected rejected) {
      rejected.errors().stream().map(RegoError::toString).forEach(System.err::println);
      throw new IllegalArgumentException("the policies in `" + args[0] + "` have errors");
    }
    write((Built) result, Path.of(args[3]));
  }

  private static void write(Built built, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("bundle.tar.gz"), built.bundle());
    Files.write(folder.resolve("policy.wasm"), built.wasm());
    Files.writeString(folder.resolve("manifest.json"), built.manifest().toString());
    Files.writeString(folder.resolve("data.json"), built.data().toString());
  }
}
