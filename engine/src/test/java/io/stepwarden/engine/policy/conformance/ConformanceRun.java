package io.stepwarden.engine.policy.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.stepwarden.engine.EngineException;
import io.stepwarden.engine.policy.Evaluation;
import io.stepwarden.engine.policy.EvaluationLimits;
import io.stepwarden.engine.policy.builtin.Builtin;
import io.stepwarden.engine.policy.builtin.BuiltinFailure;
import io.stepwarden.engine.policy.builtin.Builtins;
import io.stepwarden.engine.policy.builtin.StandardBuiltins;
import io.stepwarden.engine.policy.wasm.CompiledModule;
import io.stepwarden.engine.policy.wasm.PolicyModule;
import io.stepwarden.rego.BuildRequest;
import io.stepwarden.rego.BuildResult;
import io.stepwarden.rego.Built;
import io.stepwarden.rego.RegoCompiler;
import io.stepwarden.rego.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Builds cases into bundles, evaluates them and keeps what came of each. */
final class ConformanceRun {

  private static final int CASES_A_BUNDLE = 150;
  private static final String MISSING = "the host has no such function";

  private final RegoCompiler compiler = RegoCompiler.create();
  private final ObjectMapper json = new ObjectMapper();
  private final TreeMap<String, String> failures = new TreeMap<>();
  private final TreeMap<String, Integer> missing = new TreeMap<>();
  private int passed;
  private int skipped;

  void run(List<ConformanceCase> cases) {
    for (int start = 0; start < cases.size(); start += CASES_A_BUNDLE) {
      runTogether(cases.subList(start, Math.min(start + CASES_A_BUNDLE, cases.size())));
    }
  }

  // A case that does not compile is found by halving.
  private void runTogether(List<ConformanceCase> cases) {
    BuildResult result = compiler.build(request(cases));
    if (result instanceof Built built) {
      evaluate(built, cases);
    } else if (cases.size() == 1) {
      failures.put(cases.get(0).note(), "not built: " + result);
    } else {
      int middle = cases.size() / 2;
      runTogether(cases.subList(0, middle));
      runTogether(cases.subList(middle, cases.size()));
    }
  }

  private static BuildRequest request(List<ConformanceCase> cases) {
    Map<String, String> modules = new HashMap<>();
    Map<String, String> data = new HashMap<>();
    List<String> entrypoints = new ArrayList<>();
    for (ConformanceCase test : cases) {
      for (int i = 0; i < test.modules().size(); i++) {
        modules.put(test.name() + "/" + i + ".rego", test.modules().get(i));
      }
      test.data().ifPresent(node -> data.put(test.name() + "/data.json", node.toString()));
      entrypoints.add(test.path());
    }
    Sources sources = Sources.of(modules).withData(data);
    return BuildRequest.of(sources, entrypoints.toArray(String[]::new));
  }

  private void evaluate(Built built, List<ConformanceCase> cases) {
    byte[] data = built.data().toString().getBytes(UTF_8);
    EvaluationLimits limits = EvaluationLimits.defaults();
    PolicyModule module =
        PolicyModule.load(CompiledModule.compile(built.wasm()), data, new WithMissing(), limits);
    for (ConformanceCase test : cases) {
      try {
        judge(test, module.evaluate(test.path(), test.input().getBytes(UTF_8), limits));
      } catch (EngineException e) {
        failures.put(test.note(), String.valueOf(e.getMessage()));
      }
    }
  }

  private void judge(ConformanceCase test, Evaluation evaluation) {
    TreeSet<String> absent = new TreeSet<>();
    evaluation.builtinErrors().stream()
        .filter(error -> error.message().equals(MISSING))
        .forEach(error -> absent.add(error.builtin()));
    if (!absent.isEmpty()) {
      skipped++;
      absent.forEach(name -> missing.merge(name, 1, Integer::sum));
      return;
    }
    Optional<JsonNode> actual = evaluation.result().map(this::tree);
    if (actual.map(this::unordered).equals(test.expected().map(this::unordered))) {
      passed++;
    } else {
      failures.put(test.note(), "expected " + test.expected() + " but was " + actual);
    }
  }

  private JsonNode tree(byte[] text) {
    try {
      return json.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Modules write sets as arrays in no particular order, and numbers as they were computed.
  private JsonNode unordered(JsonNode node) {
    if (node.isNumber()) {
      return json.getNodeFactory().numberNode(node.doubleValue());
    }
    if (node.isArray()) {
      TreeMap<String, List<JsonNode>> items = new TreeMap<>();
      node.forEach(
          item -> {
            JsonNode same = unordered(item);
            items.computeIfAbsent(same.toString(), k -> new ArrayList<>()).add(same);
          });
      ArrayNode sorted = json.createArrayNode();
      items.values().forEach(sorted::addAll);
      return sorted;
    }
    TreeMap<String, JsonNode> members = new TreeMap<>();
    node.properties().forEach(e -> members.put(e.getKey(), unordered(e.getValue())));
    return node.isObject() ? json.valueToTree(members) : node;
  }

  Map<String, String> failures() {
    return failures;
  }

  /** Returns how many cases call each function that is not provided. */
  Map<String, Integer> missing() {
    return missing;
  }

  int passed() {
    return passed;
  }

  int skipped() {
    return skipped;
  }

  /** What the engine provides, and for everything else a function that says it is not there. */
  private static final class WithMissing implements Builtins {

    private final Builtins standard = new StandardBuiltins();

    @Override
    public Optional<Builtin> find(String name) {
      Builtin absent =
          arguments -> {
            throw new BuiltinFailure(MISSING);
          };
      return Optional.of(standard.find(name).orElse(absent));
    }
  }
}
