package io.stepwarden.engine.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stepwarden.engine.policy.wasm.CompiledModule;
import io.stepwarden.rego.Built;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyBundleTest {

  private static final String RULE =
      """
      # METADATA
      # title: Default of a choice
      # description: Without one, the machine fails.
      # scope: package
      # related_resources:
      # - ref: https://example.org/choice
      #   description: Choice states
      # - https://example.org/other
      # custom:
      #   id: STATE-03
      #   severity: high
      #   message: "{state} has no default"
      #   fix: Add a default.
      #   aliases: [OLD-1]
      #   controls: [REL-11]
      package stepwarden.rules.state.choice_default

      violation contains input
      """;

  private static final String MAIN =
      """
      # METADATA
      # title: Not a rule
      package main

      result := data.stepwarden.rules.state.choice_default.violation

      limits := data.limits
      """;

  private static final Built BUILT =
      Rego.built(
          Map.of("rule.rego", RULE, "main.rego", MAIN),
          Map.of("limits/data.json", "{\"most\": 3}"),
          "main/result",
          "main/limits");

  @Test
  void readsAnArchive() {
    PolicyBundle bundle = read(BUILT.bundle());

    assertThat(bundle.name()).isEqualTo("test");
    assertThat(bundle.revision()).isEmpty();
    assertThat(bundle.digest()).hasSize(64);
    assertThat(bundle.entrypoints()).containsExactlyInAnyOrder("main/result", "main/limits");
    assertThat(evaluate(bundle, "main/result")).isEqualTo("[7]");
    assertThat(evaluate(bundle, "main/limits")).isEqualTo("{\"most\":3}");
  }

  @Test
  void readsRulesFromMetadata() {
    assertThat(read(BUILT.bundle()).rules())
        .containsExactly(
            new Rule(
                "STATE-03",
                "Default of a choice",
                Severity.HIGH,
                "state",
                "stepwarden.rules.state.choice_default",
                "Without one, the machine fails.",
                "Add a default.",
                "{state} has no default",
                List.of(
                    new Rule.Reference("Choice states", "https://example.org/choice"),
                    new Rule.Reference("https://example.org/other", "https://example.org/other")),
                List.of("OLD-1"),
                List.of("REL-11")));
  }

  @Test
  void isMadeOfPartsToo() {
    CompiledModule code = CompiledModule.compile(BUILT.wasm());
    byte[] manifest = BUILT.manifest().toString().getBytes(UTF_8);
    byte[] data = BUILT.data().toString().getBytes(UTF_8);

    PolicyBundle bundle = PolicyBundle.of("parts", manifest, data, () -> code);

    assertThat(bundle.rules()).isEqualTo(read(BUILT.bundle()).rules());
    assertThat(evaluate(bundle, "main/limits")).isEqualTo("{\"most\":3}");
    assertThat(bundle.digest())
        .hasSize(64)
        .isNotEqualTo(
            PolicyBundle.of("parts", manifest, "{}".getBytes(UTF_8), () -> code).digest());
  }

  @Test
  void saysWhatIsWrongWithAModuleOfPartsWhenItIsNeeded() {
    byte[] manifest = BUILT.manifest().toString().getBytes(UTF_8);
    byte[] data = BUILT.data().toString().getBytes(UTF_8);

    PolicyBundle bundle =
        PolicyBundle.of(
            "parts", manifest, data, () -> CompiledModule.compile("none".getBytes(UTF_8)));

    assertThat(bundle.rules()).isEqualTo(read(BUILT.bundle()).rules());
    assertThatThrownBy(bundle::entrypoints).isInstanceOf(BundleException.class);
  }

  @Test
  void refusesAPolicyThatNeedsABuiltinWeLack() {
    assertThatThrownBy(
            () ->
                Rego.bundle(
                    "package test\nx := http.send(input)\ny := net.lookup_ip_addr(input)",
                    "test/x",
                    "test/y"))
        .isInstanceOf(BundleException.class)
        .hasMessageStartingWith("the policy calls built-in functions that are not available here: ")
        .hasMessageContaining("`http.send`, `net.lookup_ip_addr`; write its rules without them");
  }

  @Test
  void refusesBundlesWithoutOrWithBrokenCode() {
    assertRefused(new Archives().file("data.json", "{}"), "has no compiled policy");
    assertRefused(
        new Archives().file("policy.wasm", "no wasm"), "is no valid WebAssembly module: ");
    byte[] empty = {0, 'a', 's', 'm', 1, 0, 0, 0};
    assertRefused(new Archives().file("policy.wasm", empty), "does not import a memory");
  }

  @Test
  void refusesBrokenManifestsAndData() {
    assertRefused(withModule().file(".manifest", "{"), "`.manifest` of bundle `test` is no JSON");
    assertRefused(withModule().file("data.json", "[]"), "an object is expected");
    assertRefused(withModule().file("data.json", "{\"a\":1,\"a\":2}"), "Duplicate");
    assertRefused(
        withModule().file("data.json", "{\"a\":{\"b\":1}}").file("a/data.json", "{\"b\":2}"),
        "two values in one place");
  }

  @Test
  void namesPackageAndFieldOfBrokenMetadata() {
    assertRefused(
        withAnnotation("{\"path\":\"data.a.b\",\"custom\":{\"id\":\"X\",\"severity\":\"high\"}}"),
        "metadata of package `a.b`: `title` is missing");
    assertRefused(
        withAnnotation(
            "{\"path\":\"a.b\",\"title\":\"t\",\"description\":\"d\","
                + "\"custom\":{\"id\":\"X\",\"fix\":\"f\",\"severity\":\"bad\"}}"),
        "metadata of package `a.b`: `custom.severity` is `bad`");
    assertRefused(withAnnotation("{\"path\":[1],\"custom\":{\"id\":\"X\"}}"), "is not a path");
    assertRefused(withAnnotation("3"), "has an entry that is not an object");
    assertRefused(
        withModule().file(".manifest", "{\"metadata\":3}"), "`metadata` is not an object");
  }

  @Test
  void refusesTwoRulesOfOneId() {
    String rule =
        "{\"path\":\"%s\",\"title\":\"t\",\"description\":\"d\","
            + "\"custom\":{\"id\":\"X\",\"fix\":\"f\",\"severity\":\"low\"}}";

    assertRefused(
        withAnnotation(rule.formatted("a.b") + "," + rule.formatted("a.c")),
        "packages `a.b` and `a.c` both have the id `X`");
  }

  @Test
  void readsAnnotationsAsOpaItselfWritesThem() {
    String annotation =
        "{\"path\":[{\"type\":\"var\",\"value\":\"data\"},{\"type\":\"string\",\"value\":\"a\"},"
            + "{\"type\":\"string\",\"value\":\"b\"}],\"annotations\":{\"scope\":\"package\","
            + "\"title\":\"t\",\"description\":\"d\",\"custom\":{\"id\":\"X\",\"fix\":\"f\","
            + "\"severity\":\"LOW\",\"area\":\"other\"}}}";

    Rule rule = read(withAnnotation(annotation).bytes()).rules().get(0);

    assertThat(rule.packagePath()).isEqualTo("a.b");
    assertThat(rule.area()).isEqualTo("other");
    assertThat(rule.severity()).isEqualTo(Severity.LOW);
  }

  @Test
  void saysWhenAFileIsMissing() {
    assertThatThrownBy(
            () -> PolicyBundle.read(Path.of("no", "such.tar.gz"), BundleLimits.defaults()))
        .isInstanceOf(BundleException.class)
        .hasMessageContaining("cannot be read");
  }

  private static Archives withAnnotation(String annotation) {
    return withModule().file(".manifest", "{\"metadata\":{\"annotations\":[" + annotation + "]}}");
  }

  private static Archives withModule() {
    return new Archives().file("policy.wasm", BUILT.wasm());
  }

  private static void assertRefused(Archives archive, String why) {
    byte[] bytes = archive.bytes();
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(BundleException.class)
        .hasMessageContaining(why);
  }

  private static PolicyBundle read(byte[] archive) {
    return PolicyBundle.read("test", new ByteArrayInputStream(archive), BundleLimits.defaults());
  }

  private static String evaluate(PolicyBundle bundle, String entrypoint) {
    PolicyEvaluator evaluator = PolicyEvaluator.of(bundle, EvaluationLimits.defaults());
    byte[] result = evaluator.evaluate(entrypoint, "7".getBytes(UTF_8)).result().orElseThrow();
    return new String(result, UTF_8);
  }
}
