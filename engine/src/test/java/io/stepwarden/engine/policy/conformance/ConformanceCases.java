package io.stepwarden.engine.policy.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads OPA's test cases out of the Go module that the Rego compiler is built of. */
final class ConformanceCases {

  private static final String MODULE = "github.com/open-policy-agent/opa";
  private static final Path GO_PROGRAM = Path.of("..", "bundles", "rego-compiler", "src/main/go");
  private static final Pattern QUERY = Pattern.compile("data\\.([\\w.]+) = x");
  private static final Pattern BARE_DATA = Pattern.compile("(?<![\\w.])data(?![\\w.\\[])");
  private static final Pattern TEXTS =
      Pattern.compile("#.*|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|`[^`]*+`");

  private final ObjectMapper json = new ObjectMapper();
  private final List<ConformanceCase> cases = new ArrayList<>();
  private final TreeMap<String, Integer> leftOut = new TreeMap<>();

  /** Reads all cases of today's Rego. */
  static ConformanceCases read() throws IOException, InterruptedException {
    ConformanceCases cases = new ConformanceCases();
    Path folder = moduleFolder().resolve(Path.of("v1", "test", "cases", "testdata", "v1"));
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder)) {
      files = found.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    for (Path file : files) {
      cases.add(Files.readString(file));
    }
    return cases;
  }

  private static Path moduleFolder() throws IOException, InterruptedException {
    Process go =
        new ProcessBuilder("go", "list", "-m", "-f", "{{.Dir}}", MODULE)
            .directory(GO_PROGRAM.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream output = go.getInputStream()) {
      String folder = new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
      if (go.waitFor() != 0 || folder.isEmpty()) {
        throw new IOException("no module " + MODULE + "; build the Rego compiler first");
      }
      return Path.of(folder);
    }
  }

  private void add(String yaml) {
    Object document = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    JsonNode file = json.valueToTree(document);
    for (JsonNode node : file.path("cases")) {
      String reason = whyLeftOut(node);
      if (reason.isEmpty()) {
        cases.add(read(node));
      } else {
        leftOut.merge(reason, 1, Integer::sum);
      }
    }
  }

  private String whyLeftOut(JsonNode node) {
    boolean error = node.has("want_error") || node.has("want_error_code");
    if (!QUERY.matcher(node.path("query").textValue()).matches()) {
      return "query is no entrypoint";
    }
    if (error && !node.path("strict_error").booleanValue()) {
      return "error of the compiler, or one that halts";
    }
    if (node.has("env") || node.path("modules").isEmpty()) {
      return "environment or no module";
    }
    for (JsonNode module : node.path("modules")) {
      if (BARE_DATA.matcher(TEXTS.matcher(module.textValue()).replaceAll("")).find()) {
        return "all of data";
      }
    }
    return input(node).isEmpty() ? "input is no JSON" : "";
  }

  private ConformanceCase read(JsonNode node) {
    String name = "c" + cases.size();
    Matcher query = QUERY.matcher(node.path("query").textValue());
    String path = query.matches() ? query.group(1).replace('.', '/') : "";
    List<String> modules = new ArrayList<>();
    node.path("modules").forEach(module -> modules.add(module.textValue()));
    return new ConformanceCase(
        name,
        node.path("note").textValue(),
        name + "/" + path,
        modules,
        Optional.ofNullable(node.get("data")).filter(JsonNode::isObject),
        input(node).orElseThrow(),
        expected(node));
  }

  private Optional<String> input(JsonNode node) {
    if (!node.has("input_term")) {
      return Optional.of(node.has("input") ? node.get("input").toString() : "null");
    }
    String term = node.get("input_term").textValue();
    try {
      return Optional.of(json.readTree(term).toString());
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> expected(JsonNode node) {
    return Optional.ofNullable(node.path("want_result").path(0).get("x"));
  }

  List<ConformanceCase> cases() {
    return cases;
  }

  /** Returns how many cases there are that no bundle can be asked, by reason. */
  Map<String, Integer> leftOut() {
    return leftOut;
  }
}
