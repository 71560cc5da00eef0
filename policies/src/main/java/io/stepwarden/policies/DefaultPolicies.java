package io.stepwarden.policies;

import io.stepwarden.engine.policy.PolicyBundle;
import io.stepwarden.engine.policy.wasm.CompiledModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundle of rules that Stepwarden ships. */
public final class DefaultPolicies {

  private DefaultPolicies() {}

  /**
   * Loads the bundle. Its code was compiled to JVM classes when this jar was built, so that loading
   * it compiles nothing; keep it all the same.
   */
  public static PolicyBundle bundle() {
    return PolicyBundle.of(
        "stepwarden",
        resource("manifest.json"),
        resource("data.json"),
        () -> new CompiledModule(CompiledPolicy.load(), CompiledPolicy::create));
  }

  private static byte[] resource(String name) {
    try (InputStream in = DefaultPolicies.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar of the policies has no `" + name + "`");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
