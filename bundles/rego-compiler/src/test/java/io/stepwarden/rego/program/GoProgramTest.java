package io.stepwarden.rego.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;

final class GoProgramTest {

  private final ProgramFiles files = ProgramFiles.load();
  private final GoProgram program = files.start(4096, Clock.systemUTC());

  @Test
  void answersWhatIsNoRequest() {
    assertThat(call("")).contains("panic");
    assertThat(call("{\"operation\": \"build\n\"}")).contains("panic");
    assertThat(call("{\"operation\": \"other\"}")).contains("no operation other");
    assertThat(call("{\"what\": 1}")).contains("unknown field");
    assertThat(call("[".repeat(1_000_000))).contains("panic");
    assertThat(call(evaluate("1 + 1"))).contains("[2]");
  }

  @Test
  void startsSeveralInstancesThatShareNothing() {
    GoProgram other = files.start(4096, Clock.systemUTC());
    assertThat(call(evaluate("1 + 1"))).contains("[2]");
    assertThat(new String(other.call(bytes(evaluate("2 + 2"))), StandardCharsets.UTF_8))
        .contains("[4]");
    assertThat(call(evaluate("3 + 3"))).contains("[6]");
  }

  @Test
  void answersManyRequestsInARowWithoutGrowing() {
    String text = evaluate("count(numbers.range(1, 100))");
    for (int i = 0; i < 50; i++) {
      assertThat(call(text)).contains("[100]");
    }
    assertThat(program.image().pages()).isLessThan(2000);
  }

  private String call(String request) {
    return new String(program.call(bytes(request)), StandardCharsets.UTF_8);
  }

  private static String evaluate(String query) {
    return "{\"operation\": \"eval\", \"rego_version\": 1, \"query\": \"%s\"}".formatted(query);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
