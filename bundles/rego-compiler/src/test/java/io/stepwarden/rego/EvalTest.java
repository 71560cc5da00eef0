package io.stepwarden.rego;

import static io.stepwarden.rego.Compilers.SHARED;
import static io.stepwarden.rego.Compilers.errors;
import static io.stepwarden.rego.Compilers.module;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EvalTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void bindsVariables() throws JsonProcessingException {
    JsonNode input = JSON.readTree("{\"n\": 20}");
    Evaluated result =
        (Evaluated)
            SHARED.eval(
                EvalRequest.of(module("package a\n\np := input.n + 1\n"), "x := data.a.p", input));
    assertThat(result.rows()).hasSize(1);
    assertThat(result.rows().get(0).bindings()).hasToString("{x=21}");
  }

  @Test
  void keepsEveryDigit() throws JsonProcessingException {
    JsonNode input = JSON.readTree("{\"n\": 123456789012345678901234567890}");
    Evaluated result =
        (Evaluated) SHARED.eval(EvalRequest.of(Sources.of(Map.of()), "input.n", input));
    assertThat(result.rows().get(0).values().get(0).asText())
        .isEqualTo("123456789012345678901234567890");
  }

  @Test
  void hasNoRowsForWhatIsUndefined() {
    assertThat(((Evaluated) SHARED.eval(query("data.nothing.p"))).rows()).isEmpty();
  }

  @Test
  void tellsApartNoInputAndNull() throws JsonProcessingException {
    assertThat(((Evaluated) SHARED.eval(query("input"))).rows()).isEmpty();
    EvalRequest request = EvalRequest.of(Sources.of(Map.of()), "input", JSON.readTree("null"));
    assertThat(((Evaluated) SHARED.eval(request)).rows()).hasSize(1);
  }

  @Test
  void rejectsAQueryThatDoesNotParseAndABuiltinThatFails() {
    assertThat(errors(SHARED.eval(query("1 +")))).isNotEmpty();
    assertThat(errors(SHARED.eval(query("1 / 0"))).get(0).message()).contains("divide by zero");
  }

  @Test
  void takesTheTimeFromTheClock() {
    Clock clock = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    RegoCompiler compiler = RegoCompiler.create(Limits.DEFAULT, clock);
    Evaluated result = (Evaluated) compiler.eval(query("time.clock(time.now_ns())"));
    assertThat(result.rows().get(0).values().get(0)).hasToString("[3,4,5]");
  }

  @Test
  void listsPackagesAndRules() {
    Inspection found =
        (Inspection)
            SHARED.inspect(
                module("package a.b\n\ndeny contains 1\n\nwarn_x contains 2 if input\n"));
    assertThat(found.packages()).containsExactly(new Inspection.Definition("a.b", "a.rego", 1));
    assertThat(found.rules())
        .containsExactly(
            new Inspection.Definition("a.b.deny", "a.rego", 3),
            new Inspection.Definition("a.b.warn_x", "a.rego", 5));
    assertThat(found.annotations()).isEmpty();
  }

  private static EvalRequest query(String text) {
    return new EvalRequest(Sources.of(Map.of()), text, Optional.empty());
  }
}
