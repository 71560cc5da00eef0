package io.stepwarden.engine.policy;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stepwarden.engine.policy.EvaluationException.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyEvaluatorTest {

  private static final PolicyBundle BUNDLE =
      Rego.bundle(
          """
          package test

          echo := input

          given := true if input

          large if count(input) > 100000

          forever if {
            some i in numbers.range(1, 100000)
            some j in numbers.range(1, 100000)
            i * j == -1
          }

          hungry := count([x | some i in numbers.range(1, 3000000); x := concat("-", ["a", format_int(i, 10)])])

          split := strings.count(input.text, input.part)

          find contains m if some m in regex.find_n(input.pattern, input.text, -1)

          sets := sprintf("%v", [{1, "a", {"k": {2}}}])
          """,
          "test/echo",
          "test/given",
          "test/large",
          "test/forever",
          "test/hungry",
          "test/split",
          "test/find",
          "test/sets");

  private final PolicyEvaluator evaluator = PolicyEvaluator.of(BUNDLE, EvaluationLimits.defaults());

  @AfterEach
  void noInterruptIsLeft() {
    assertThat(Thread.interrupted()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "\"\"",
        "\"\u00e9 \ud83d\ude00\"",
        "12345678901234567890",
        "1.50",
        "[]",
        "{}",
        "[{\"a\":[null,false]},\"x\"]",
        " { \"a\" : 1 } "
      })
  void givesInputBack(String input) {
    assertThat(text(evaluator.evaluate("test/echo", input.getBytes(UTF_8))))
        .isEqualTo(input.replace(" { \"a\" : 1 } ", "{\"a\":1}"));
  }

  @Test
  void saysWhenAValueIsUndefined() {
    assertThat(evaluator.evaluate("test/given", "false".getBytes(UTF_8)).result()).isEmpty();
    assertThat(text(evaluator.evaluate("test/given", "1".getBytes(UTF_8)))).isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,]",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"\\u0061\":2}",
        "{\"a\":{\"b\":1,\"b\":1}}",
        "1 2",
        "{} x",
        "{1,2}",
        "set()",
        "'a'",
        "01",
        "1.",
        "+1",
        "NaN",
        "[1] // comment",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "{\"\\ud83d\":1}",
        "\"a\nb\"",
        "\u0000"
      })
  void refusesInputThatIsNotStrictJson(String input) {
    EvaluationException e = failure("test/given", input.getBytes(UTF_8));

    assertThat(e.reason()).isEqualTo(Reason.INVALID_INPUT);
    assertThat(e).hasMessageStartingWith("the input is not one strict JSON value: ");
  }

  @Test
  void refusesOtherEncodings() {
    assertThat(failure("test/given", "{}".getBytes(UTF_16)).reason())
        .isEqualTo(Reason.INVALID_INPUT);
    byte[] overlong = {'"', (byte) 0xC1, (byte) 0x81, '"'};
    assertThat(failure("test/given", overlong)).hasMessageContaining("not UTF-8 at byte 1");
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '1'};
    assertThat(failure("test/given", mark).reason()).isEqualTo(Reason.INVALID_INPUT);
  }

  @Test
  void takesSurrogatePairsThatAreWhole() {
    assertThat(text(evaluator.evaluate("test/echo", "\"\\ud83d\\ude00\"".getBytes(UTF_8))))
        .isEqualTo("\"\ud83d\ude00\"");
  }

  @Test
  void limitsTheDepthOfInput() {
    assertThat(evaluator.evaluate("test/given", nested(256)).result()).isPresent();
    assertThat(failure("test/given", nested(257)).reason()).isEqualTo(Reason.INVALID_INPUT);
  }

  @Test
  void takesTheDeepestInputThatLimitsCanAllowOnAThreadWithAStackForIt() throws Exception {
    EvaluationLimits limits = new EvaluationLimits(Duration.ofSeconds(30), 8_192, 1_024, 500);
    PolicyEvaluator deep = PolicyEvaluator.of(BUNDLE, limits);
    FutureTask<Evaluation> task = new FutureTask<>(() -> deep.evaluate("test/echo", nested(500)));

    new Thread(null, task, "deep", 16 << 20).start();

    assertThat(task.get().result()).contains(nested(500));
  }

  private static byte[] nested(int depth) {
    return ("[".repeat(depth) + "]".repeat(depth)).getBytes(UTF_8);
  }

  @Test
  void takesLargeInput() {
    String input = "[" + "\"0123456789012345678901234567890123456789\",".repeat(250_000) + "1]";

    assertThat(text(evaluator.evaluate("test/large", input.getBytes(UTF_8)))).isEqualTo("true");
    assertThat(evaluator.evaluate("test/large", "[]".getBytes(UTF_8)).result()).isEmpty();
  }

  @Test
  void startsEveryEvaluationAfresh() {
    for (int i = 0; i < 1_000; i++) {
      byte[] input = ("{\"number\":" + i + "}").getBytes(UTF_8);

      assertThat(evaluator.evaluate("test/echo", input).result()).contains(input);
    }
  }

  @Test
  void namesTheEntrypointsThereAre() {
    EvaluationException e = failure("test/other", "{}".getBytes(UTF_8));

    assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_ENTRYPOINT);
    assertThat(e).hasMessageContaining("`test/other`").hasMessageContaining("`test/echo`");
  }

  @Test
  void stopsAPolicyThatTakesTooLong() {
    PolicyEvaluator hurried =
        PolicyEvaluator.of(
            BUNDLE, EvaluationLimits.defaults().withDeadline(Duration.ofMillis(100)));

    EvaluationException e =
        catchThrowableOfType(
            EvaluationException.class,
            () -> hurried.evaluate("test/forever", "{}".getBytes(UTF_8)));

    assertThat(e.reason()).isEqualTo(Reason.DEADLINE);
    assertThat(e).hasMessageStartingWith("the policy was stopped after 100 ms");
    assertThat(text(evaluator.evaluate("test/echo", "1".getBytes(UTF_8)))).isEqualTo("1");
  }

  @Test
  void endsOnAnInterruptAndLeavesItSet() {
    Thread.currentThread().interrupt();

    EvaluationException e = failure("test/forever", "{}".getBytes(UTF_8));

    assertThat(e.reason()).isEqualTo(Reason.INTERRUPTED);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void stopsAPolicyThatNeedsTooMuchMemory() {
    PolicyEvaluator frugal =
        PolicyEvaluator.of(BUNDLE, EvaluationLimits.defaults().withMemoryPages(256));

    EvaluationException e =
        catchThrowableOfType(
            EvaluationException.class, () -> frugal.evaluate("test/hungry", "{}".getBytes(UTF_8)));

    assertThat(e.reason()).isEqualTo(Reason.MEMORY);
    assertThat(e).hasMessageContaining("256 pages");
    assertThat(text(frugal.evaluate("test/echo", "1".getBytes(UTF_8)))).isEqualTo("1");
  }

  @Test
  void tellsOfBuiltinsThatFailed() {
    Evaluation evaluation =
        evaluator.evaluate("test/find", "{\"pattern\":\"(\",\"text\":\"a\"}".getBytes(UTF_8));

    assertThat(text(evaluation)).isEqualTo("[]");
    assertThat(evaluation.builtinErrors())
        .hasSize(1)
        .allSatisfy(error -> assertThat(error.builtin()).isEqualTo("regex.find_n"));
    assertThat(
            evaluator
                .evaluate("test/find", "{\"pattern\":\".\",\"text\":\"a\"}".getBytes(UTF_8))
                .builtinErrors())
        .isEmpty();
  }

  @Test
  void handsSetsToBuiltinsAsSets() {
    assertThat(text(evaluator.evaluate("test/sets", "{}".getBytes(UTF_8))))
        .isEqualTo("\"{1, \\\"a\\\", {\\\"k\\\": {2}}}\"");
  }

  @Test
  void evaluatesOnManyThreads() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<String>> results = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      byte[] input = ("{\"text\":\"" + "ab".repeat(i) + "\",\"part\":\"b\"}").getBytes(UTF_8);
      results.add(threads.submit(() -> text(evaluator.evaluate("test/split", input))));
    }
    for (int i = 0; i < results.size(); i++) {
      assertThat(results.get(i).get()).isEqualTo(Integer.toString(i));
    }
    threads.shutdown();
  }

  @Test
  void refusesLimitsThatMakeNoSense() {
    assertThatThrownBy(() -> EvaluationLimits.defaults().withMemoryPages(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EvaluationLimits.defaults().withDeadline(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private EvaluationException failure(String entrypoint, byte[] input) {
    return catchThrowableOfType(
        EvaluationException.class, () -> evaluator.evaluate(entrypoint, input));
  }

  private static String text(Evaluation evaluation) {
    return new String(evaluation.result().orElseThrow(), UTF_8);
  }
}
