package io.stepwarden.engine.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.stepwarden.rego.BuildRequest;
import io.stepwarden.rego.BuildResult;
import io.stepwarden.rego.Built;
import io.stepwarden.rego.EvalRequest;
import io.stepwarden.rego.EvalResult;
import io.stepwarden.rego.Evaluated;
import io.stepwarden.rego.RegoCompiler;
import io.stepwarden.rego.Sources;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;

/** Rego for tests: built into bundles, and evaluated by OPA itself for comparison. */
public final class Rego {

  private static final RegoCompiler COMPILER = RegoCompiler.create();

  private Rego() {}

  /** Returns a bundle of one module and its archive's limits at their defaults. */
  public static PolicyBundle bundle(String module, String... entrypoints) {
    byte[] archive = archive(Map.of("policy.rego", module), Map.of(), entrypoints);
    return PolicyBundle.read(
        "test.tar.gz", new ByteArrayInputStream(archive), BundleLimits.defaults());
  }

  /** Returns an evaluator of one module with default limits. */
  public static PolicyEvaluator evaluator(String module, String... entrypoints) {
    return PolicyEvaluator.of(bundle(module, entrypoints), EvaluationLimits.defaults());
  }

  /** Returns a bundle's archive. */
  public static byte[] archive(
      Map<String, String> modules, Map<String, String> data, String... entrypoints) {
    return built(modules, data, entrypoints).bundle();
  }

  /** Returns a bundle in parts. */
  public static Built built(
      Map<String, String> modules, Map<String, String> data, String... entrypoints) {
    Sources sources = Sources.of(modules).withData(data);
    BuildResult result = COMPILER.build(BuildRequest.of(sources, entrypoints));
    if (result instanceof Built built) {
      return built;
    }
    throw new AssertionError("not built: " + result);
  }

  /** Returns the value that OPA gives to a Rego expression. */
  public static JsonNode valueOf(String expression) {
    EvalResult result =
        COMPILER.eval(new EvalRequest(Sources.of(Map.of()), expression, Optional.empty()));
    if (result instanceof Evaluated evaluated) {
      return evaluated.rows().get(0).values().get(0);
    }
    throw new AssertionError("not evaluated: " + result);
  }
}
