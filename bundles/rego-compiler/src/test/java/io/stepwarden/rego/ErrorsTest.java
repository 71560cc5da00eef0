package io.stepwarden.rego;

import static io.stepwarden.rego.Compilers.SHARED;
import static io.stepwarden.rego.Compilers.errors;
import static io.stepwarden.rego.Compilers.module;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ErrorsTest {

  private static final String SCHEMA =
      """
      {"type": "object", "additionalProperties": false,
       "properties": {"tasks": {"type": "array", "items": {"type": "object",
         "additionalProperties": false, "properties": {"name": {"type": "string"}}}}}}
      """;

  @Test
  void haveThePlaceAndTheLine() {
    List<RegoError> errors = build(module("package a\n\np if {\n  x == := 1\n}\n"));
    assertThat(errors.get(0).code()).isEqualTo("rego_parse_error");
    assertThat(errors.get(0).file()).isEqualTo("a.rego");
    assertThat(errors.get(0).row()).isEqualTo(4);
    assertThat(errors.get(0).column()).isEqualTo(8);
    assertThat(errors.get(0).text()).isEqualTo("  x == := 1");
    assertThat(errors.get(0))
        .hasToString("a.rego:4:8: rego_parse_error: " + errors.get(0).message());
  }

  @Test
  void areCollectedFromAllFiles() {
    List<RegoError> errors =
        build(Sources.of(Map.of("a.rego", "package", "b.rego", "package b\n\np := \"")));
    assertThat(errors).extracting(RegoError::file).contains("a.rego", "b.rego");
  }

  @Test
  void nameUnsafeVariables() {
    assertThat(build(module("package a\n\np if not q(x)\n\nq(_) := true\n")))
        .extracting(RegoError::code)
        .containsOnly("rego_unsafe_var_error");
  }

  @Test
  void nameFieldsThatTheSchemaDoesNotHave() {
    String text =
        """
        # METADATA
        # schemas:
        # - input: schema.model
        package a

        p contains task.nmae if some task in input.tasks
        """;
    List<RegoError> errors = build(module(text).withSchemas(Map.of("model", SCHEMA)));
    assertThat(errors).extracting(RegoError::code).contains("rego_type_error");
    assertThat(errors.get(0).row()).isEqualTo(6);
    assertThat(String.join("\n", errors.get(0).details())).contains("nmae").contains("name");
  }

  @Test
  void includeASchemaThatIsNotThere() {
    String text = "# METADATA\n# schemas:\n# - input: schema.other\npackage a\n\np := input.x\n";
    assertThat(build(module(text).withSchemas(Map.of("model", SCHEMA)))).isNotEmpty();
  }

  @Test
  void includeUnusedImportsInStrictMode() {
    Sources sources = module("package a\n\nimport data.b\n\np := 1\n");
    assertThat(SHARED.build(BuildRequest.of(sources, "a/p"))).isInstanceOf(Built.class);
    assertThat(build(sources.withStrict(true)))
        .singleElement()
        .satisfies(error -> assertThat(error.message()).contains("unused"));
  }

  @Test
  void nameTheDataFileThatIsNoObject() {
    assertThat(build(module("package a\n\np := 1\n").withData(Map.of("x/data.json", "[1]"))))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.code()).isEqualTo("data_error");
              assertThat(error.file()).isEqualTo("x/data.json");
            });
  }

  @Test
  void areThoseOfOpaForRecursion() {
    assertThat(build(module("package a\n\np if q\n\nq if p\n")))
        .extracting(RegoError::code)
        .contains("rego_recursion_error");
  }

  private static List<RegoError> build(Sources sources) {
    return errors(SHARED.build(BuildRequest.of(sources, "a/p")));
  }
}
