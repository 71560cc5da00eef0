package io.stepwarden.engine.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stepwarden.engine.policy.builtin.StandardBuiltins;
import io.stepwarden.engine.policy.wasm.CompiledModule;
import io.stepwarden.engine.policy.wasm.PolicyModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A bundle of rules, ready to be evaluated. Immutable and thread-safe; loading one costs far more
 * than evaluating it, so make it once and keep it.
 *
 * <p>It is an ordinary OPA bundle (OPA, docs/management-bundles) with a WASM module.
 */
public final class PolicyBundle {

  private final String name;
  private final String revision;
  private final String digest;
  private final List<Rule> rules;
  private final LoadedModule module;

  private PolicyBundle(BundleParts parts, LoadedModule module) {
    this.name = parts.name();
    this.revision = parts.manifest().textOr("revision", "");
    this.digest = parts.digest();
    this.rules = List.copyOf(RuleReader.rules(parts.manifest()));
    this.module = module;
  }

  private static PolicyModule load(BundleParts parts, CompiledModule code) {
    byte[] data = parts.data().getBytes(UTF_8);
    return PolicyModule.load(code, data, new StandardBuiltins(), EvaluationLimits.defaults());
  }

  /**
   * Makes a bundle of parts that were taken apart, and compiled, at build time.
   *
   * <p>Another thread gets its module ready meanwhile, so that documents can be read at the same
   * time; what needs the module waits for it, and says if it cannot be evaluated.
   *
   * @param name what reports call it
   * @param manifestJson the bundle's {@code .manifest}
   * @param dataJson the bundle's {@code data.json}
   * @param code gives its {@code policy.wasm}
   * @throws BundleException if the manifest or the data cannot be read, saying what to do
   */
  public static PolicyBundle of(
      String name, byte[] manifestJson, byte[] dataJson, Supplier<CompiledModule> code) {
    BundleParts parts = BundleParts.of(name, manifestJson, dataJson);
    return new PolicyBundle(parts, LoadedModule.inBackground(() -> load(parts, code.get())));
  }

  /**
   * Reads a bundle's archive, {@code .tar.gz}, and compiles its module, which takes a second or
   * two.
   *
   * @param file the archive, whose file name becomes the bundle's name
   * @throws BundleException if it cannot be read, trusted or evaluated, saying what to do
   */
  public static PolicyBundle read(Path file, BundleLimits limits) {
    try (InputStream archive = Files.newInputStream(file)) {
      return read(String.valueOf(file.getFileName()), archive, limits);
    } catch (IOException e) {
      throw new BundleException("bundle `" + file + "` cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a bundle's archive from a stream, which it leaves open.
   *
   * @param name what reports call it
   * @throws BundleException if it cannot be read, trusted or evaluated, saying what to do
   */
  public static PolicyBundle read(String name, InputStream archive, BundleLimits limits) {
    BundleArchive files = BundleArchive.read(name, archive, limits);
    BundleParts parts = BundleParts.of(files);
    CompiledModule code = CompiledModule.compile(files.module(parts.manifest()));
    return new PolicyBundle(parts, LoadedModule.of(load(parts, code)));
  }

  /** Returns what reports call it. */
  public String name() {
    return name;
  }

  /** Returns the revision its author gave it; empty if there is none. */
  public String revision() {
    return revision;
  }

  /**
   * Returns a SHA-256 in 64 hexadecimal digits: of the archive, or of the manifest and data if it
   * was made of parts.
   */
  public String digest() {
    return digest;
  }

  /** Returns the paths that can be evaluated, such as {@code stepwarden/main}. */
  public Set<String> entrypoints() {
    return module.get().entrypoints();
  }

  /** Returns its rules, in the manifest's order. */
  public List<Rule> rules() {
    return rules;
  }

  PolicyModule module() {
    return module.get();
  }
}
