package io.stepwarden.engine.policy.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpaConformanceTest {

  /** Raised when a function is added, so that cases cannot stop being run unnoticed. */
  private static final int LEAST_PASSED = 1_500;

  @Test
  void agreesWithOpaOnItsOwnCases() throws IOException, InterruptedException {
    ConformanceCases cases = ConformanceCases.read();
    ConformanceRun run = new ConformanceRun();

    run.run(cases.cases());

    System.out.println(
        "passed " + run.passed() + ", skipped for want of functions " + run.skipped());
    System.out.println("left out " + cases.leftOut());
    System.out.println("functions wanted " + run.missing());
    run.failures().forEach((note, why) -> System.out.println("differs: " + note + ": " + why));
    assertThat(run.failures().keySet()).isEqualTo(exceptions());
    assertThat(run.passed()).isGreaterThanOrEqualTo(LEAST_PASSED);
  }

  /** Reads the cases that are known to differ: a note, a tab and the reason on each line. */
  private static Set<String> exceptions() throws IOException {
    try (InputStream file = OpaConformanceTest.class.getResourceAsStream("exceptions.txt")) {
      assertThat(file).isNotNull();
      TreeSet<String> notes = new TreeSet<>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> notes.add(line.substring(0, line.indexOf('\t'))));
      return notes;
    }
  }
}
