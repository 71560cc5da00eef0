package io.stepwarden.bundles.build;

import io.stepwarden.bundles.PolicyFolder;
import io.stepwarden.rego.BuildRequest;
import io.stepwarden.rego.BuildResult;
import io.stepwarden.rego.Built;
import io.stepwarden.rego.RegoCompiler;
import io.stepwarden.rego.RegoError;
import io.stepwarden.rego.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a bundle of a folder of policies, as a step of a build, if they have changed since the
 * last.
 *
 * <p>Takes the folder, the revision, the folder to write {@code bundle.tar.gz} and its parts to,
 * and the entrypoints.
 */
public final class BuildBundle {

  private BuildBundle() {}

  public static void main(String[] args) throws IOException {
    PolicyFolder folder = PolicyFolder.read(Path.of(args[0]));
    Path output = Path.of(args[2]);
    List<String> entrypoints = List.of(args).subList(3, args.length);
    String inputs = inputs(folder, entrypoints, args[1]);
    Path mark = output.resolve("inputs.sha256");
    if (!Files.exists(mark) || !Files.readString(mark).equals(inputs)) {
      BuildRequest request =
          new BuildRequest(folder.sources(), entrypoints, args[1], List.of(), Map.of());
      write(build(request, args[0]), output);
      Files.writeString(mark, inputs);
    }
  }

  private static Built build(BuildRequest request, String folder) {
    BuildResult result = RegoCompiler.create().build(request);
    if (result instanceof Rejected rejected) {
      rejected.errors().stream().map(RegoError::toString).forEach(System.err::println);
      throw new IllegalArgumentException("the policies in `" + folder + "` have errors");
    }
    return (Built) result;
  }

  /** Returns a digest of all that the bundle is made of: the policies, and the compiler. */
  private static String inputs(PolicyFolder folder, List<String> entrypoints, String revision)
      throws IOException {
    MessageDigest digest = sha256();
    digest.update((entrypoints + "\n" + revision + '\n').getBytes(StandardCharsets.UTF_8));
    for (Map<String, String> files : List.of(folder.modules(), folder.schemas())) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        digest.update((file.getKey() + '\n' + file.getValue()).getBytes(StandardCharsets.UTF_8));
      }
    }
    try (InputStream compiler = RegoCompiler.class.getResourceAsStream("program/opa.image")) {
      if (compiler != null) {
        digest.update(compiler.readAllBytes());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void write(Built built, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("bundle.tar.gz"), built.bundle());
    Files.write(folder.resolve("policy.wasm"), built.wasm());
    Files.writeString(folder.resolve("manifest.json"), built.manifest().toString());
    Files.writeString(folder.resolve("data.json"), built.data().toString());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
