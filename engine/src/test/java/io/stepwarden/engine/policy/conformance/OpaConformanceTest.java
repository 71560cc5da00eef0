package io.stepwarden.engine.policy.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.policy.builtin.StandardBuiltins;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Compares with OPA on OPA's own cases: those that call functions of the host, which take a minute,
 * or, with {@code -Dconformance=all}, every one, which take ten.
 */
class OpaConformanceTest {

  /** To be raised when a function is added, so that cases cannot stop being run unnoticed. */
  private static final int LEAST_PASSED = 190;

  @Test
  void agreesWithOpaOnItsOwnCases() throws IOException, InterruptedException {
    ConformanceCases cases = ConformanceCases.read();
    ConformanceRun run = new ConformanceRun();

    run.run(wanted(cases.cases()));

    System.out.println("passed " + run.passed() + ", lacking functions " + run.skipped());
    System.out.println("functions lacking " + run.missing());
    System.out.println("left out " + cases.leftOut());
    run.failures().keySet().removeAll(exceptions());
    assertThat(run.failures()).isEmpty();
    assertThat(run.passed()).isGreaterThanOrEqualTo(LEAST_PASSED);
  }

  private static List<ConformanceCase> wanted(List<ConformanceCase> cases) {
    if ("all".equals(System.getProperty("conformance"))) {
      return cases;
    }
    StandardBuiltins host = new StandardBuiltins();
    return cases.stream().filter(test -> test.calls(host)).toList();
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
