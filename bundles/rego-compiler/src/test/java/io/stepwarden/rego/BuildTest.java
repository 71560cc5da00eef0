package io.stepwarden.rego;

import static io.stepwarden.rego.Compilers.built;
import static io.stepwarden.rego.Compilers.errors;
import static io.stepwarden.rego.Compilers.module;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import run.endive.wasm.Parser;
import run.endive.wasm.WasmModule;

final class BuildTest {

  private static final String RULE =
      """
      # METADATA
      # title: Choice without a default
      # description: Says why.
      # related_resources:
      # - https://example.com/choice
      # custom:
      #   severity: high
      package rules.choice

      # METADATA
      # title: The violation
      violation contains state if some state in input.states
      """;

  @Test
  void yieldsAModuleWithTheExportsOfOpasAbi() {
    WasmModule module = Parser.parse(built(request()).wasm());
    List<String> exports =
        IntStream.range(0, module.exportSection().exportCount())
            .mapToObj(i -> module.exportSection().getExport(i).name())
            .toList();
    assertThat(exports)
        .contains("opa_eval", "entrypoints", "builtins", "opa_wasm_abi_minor_version");
  }

  @Test
  void listsAnnotationsOfPackagesAndRulesInTheManifest() {
    JsonNode annotations = built(request()).manifest().at("/metadata/annotations");
    assertThat(annotations).hasSize(2);
    assertThat(annotations.get(0).get("path").asText()).isEqualTo("rules.choice");
    assertThat(annotations.get(0).get("scope").asText()).isEqualTo("package");
    assertThat(annotations.get(0).at("/custom/severity").asText()).isEqualTo("high");
    assertThat(annotations.get(0).at("/related_resources/0/ref").asText()).endsWith("/choice");
    assertThat(annotations.get(0).get("file").asText()).isEqualTo("a.rego");
    assertThat(annotations.get(1).get("path").asText()).isEqualTo("rules.choice.violation");
    assertThat(annotations.get(1).get("row").asInt()).isEqualTo(12);
  }

  @Test
  void keepsRevisionRootsMetadataAndEntrypoints() {
    BuildRequest request =
        new BuildRequest(
            module(RULE),
            List.of("rules/choice/violation"),
            "r7",
            List.of("rules"),
            Map.of("model", IntNode.valueOf(1)));
    JsonNode manifest = built(request).manifest();
    assertThat(manifest.get("revision").asText()).isEqualTo("r7");
    assertThat(manifest.get("roots").get(0).asText()).isEqualTo("rules");
    assertThat(manifest.at("/metadata/model").asInt()).isEqualTo(1);
    assertThat(manifest.at("/wasm/0/entrypoint").asText()).isEqualTo("rules/choice/violation");
  }

  @Test
  void writesAnOrdinaryArchive() throws IOException {
    byte[] tar;
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(built(request()).bundle()))) {
      tar = in.readAllBytes();
    }
    assertThat(new String(tar, StandardCharsets.ISO_8859_1))
        .contains("/policy.wasm", "/data.json", "/.manifest", "/a.rego");
  }

  @Test
  void mountsDataFilesUnderTheirFolders() {
    Sources sources =
        module("package a\n\np := data.limits.max + data.base")
            .withData(Map.of("limits/data.json", "{\"max\": 2}", "data.yaml", "base: 1"));
    JsonNode data = built(BuildRequest.of(sources, "a/p")).data();
    assertThat(data.at("/limits/max").asInt()).isEqualTo(2);
    assertThat(data.at("/base").asInt()).isEqualTo(1);
  }

  @Test
  void givesTheSameBytesInAnotherInstance() {
    Built here = built(request());
    Built there = (Built) RegoCompiler.create().build(request());
    assertThat(there.bundle()).isEqualTo(here.bundle());
    assertThat(there.wasm()).isEqualTo(here.wasm());
  }

  @Test
  void readsTheSyntaxBeforeOpaOneWhereAsked() {
    Sources old = module("package main\n\ndeny[msg] { input.x; msg := \"no\" }");
    assertThat(Compilers.SHARED.build(BuildRequest.of(old, "main/deny")))
        .isInstanceOf(Rejected.class);
    assertThat(Compilers.SHARED.build(BuildRequest.of(old.withRegoVersion(0), "main/deny")))
        .isInstanceOf(Built.class);
  }

  @Test
  void rejectsAnEntrypointThatIsNoRule() {
    assertThat(errors(Compilers.SHARED.build(BuildRequest.of(module("package a"), "a/nothing"))))
        .singleElement()
        .satisfies(error -> assertThat(error.message()).contains("a/nothing"));
  }

  private static BuildRequest request() {
    return BuildRequest.of(module(RULE), "rules/choice/violation");
  }
}
