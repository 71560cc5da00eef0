package io.stepwarden.rego;

import static io.stepwarden.rego.Compilers.SHARED;
import static io.stepwarden.rego.Compilers.errors;
import static io.stepwarden.rego.Compilers.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class HostileInputTest {

  @Test
  void deepNestingIsAnError() {
    String text = "package a\n\np := " + "[".repeat(20_000) + "]".repeat(20_000);
    assertThat(errors(SHARED.build(BuildRequest.of(module(text), "a/p"))))
        .singleElement()
        .satisfies(error -> assertThat(error.message()).isEqualTo("nested too deeply"));
    stillWorks(SHARED);
  }

  @Test
  void longChainsOfOperatorsAreReadOrRefused() {
    String text = "package a\n\np := 1" + " + 1".repeat(300) + "\n";
    assertThat(SHARED.build(BuildRequest.of(module(text), "a/p")))
        .isInstanceOfAny(Built.class, Rejected.class);
    stillWorks(SHARED);
  }

  @Test
  void charactersThatNoEncodingHasAreReplacedOrRefused() {
    assertThat(SHARED.build(BuildRequest.of(module("package a\n\np := \"\ud800\"\n"), "a/p")))
        .isInstanceOfAny(Built.class, Rejected.class);
    assertThat(SHARED.build(BuildRequest.of(module("package a\u0000\n\np := 1\n"), "a/p")))
        .isInstanceOf(Rejected.class);
    stillWorks(SHARED);
  }

  @Test
  void anEmptyRequestIsAnError() {
    assertThat(SHARED.build(BuildRequest.of(Sources.of(Map.of())))).isInstanceOf(Rejected.class);
    assertThat(SHARED.build(BuildRequest.of(module(""), "a/p"))).isInstanceOf(Rejected.class);
  }

  @Test
  void anEvaluationWithoutEndStopsAtTheTimeLimit() {
    RegoCompiler compiler =
        RegoCompiler.create(new Limits(1 << 28, Duration.ofSeconds(20)), Clock.systemUTC());
    stillWorks(compiler);
    RegoCompiler hurried =
        RegoCompiler.create(new Limits(1 << 28, Duration.ofMillis(300)), Clock.systemUTC());
    String query = "count([1 | numbers.range(1, 3000)[_]; numbers.range(1, 3000)[_]])";
    EvalRequest endless = new EvalRequest(Sources.of(Map.of()), query, Optional.empty());
    assertThatThrownBy(() -> hurried.eval(endless))
        .isInstanceOf(RegoCompilerException.class)
        .hasMessageContaining("not finished");
    stillWorks(compiler);
  }

  @Test
  void aRequestThatNeedsTooMuchMemoryFailsAndTheNextOneDoesNot() {
    RegoCompiler small =
        RegoCompiler.create(new Limits(1 << 26, Duration.ofMinutes(5)), Clock.systemUTC());
    String large =
        IntStream.range(0, 300_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
    Sources sources =
        module("package a\n\np := data.x").withData(Map.of("data.json", "{\"x\":[" + large + "]}"));
    assertThatThrownBy(() -> small.build(BuildRequest.of(sources, "a/p")))
        .isInstanceOf(RegoCompilerException.class);
    stillWorks(small);
  }

  private static void stillWorks(RegoCompiler compiler) {
    assertThat(compiler.build(BuildRequest.of(module("package a\n\np := 1\n"), "a/p")))
        .isInstanceOf(Built.class);
  }
}
