package io.stepwarden.rego;

import static io.stepwarden.rego.Compilers.SHARED;
import static io.stepwarden.rego.Compilers.errors;
import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.rego.TestReport.FileCoverage;
import io.stepwarden.rego.TestReport.Lines;
import io.stepwarden.rego.TestReport.Outcome;
import io.stepwarden.rego.TestReport.TestCase;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TestRunnerTest {

  private static final String POLICY =
      """
      package a

      p if input.x == 1

      q if input.y == data.limit
      """;

  private static final String TESTS =
      """
      package a_test

      import data.a

      test_passes if a.p with input as {"x": 1}

      test_fails if a.p with input as {"x": 2}

      test_breaks if {
        print("before")
        1 / 0 == 1
      }

      todo_test_later if false

      test_table[name] if {
        some name, x in {"one": 1, "two": 2}
        a.p with input as {"x": x}
      }
      """;

  @Test
  void tellsWhatBecameOfEachTest() {
    TestReport report = run("");
    assertThat(report.passed()).isFalse();
    assertThat(test(report, "test_passes").outcome()).isEqualTo(Outcome.PASS);
    assertThat(test(report, "test_fails").outcome()).isEqualTo(Outcome.FAIL);
    assertThat(test(report, "test_breaks").outcome()).isEqualTo(Outcome.ERROR);
    assertThat(test(report, "todo_test_later").outcome()).isEqualTo(Outcome.SKIPPED);
  }

  @Test
  void placesEachTest() {
    TestCase test = test(run(""), "test_fails");
    assertThat(test.packageName()).isEqualTo("a_test");
    assertThat(test.file()).isEqualTo("a_test.rego");
    assertThat(test.row()).isEqualTo(7);
  }

  @Test
  void showsTheExpressionThatFailedAndWhatWasPrinted() {
    TestReport report = run("");
    assertThat(test(report, "test_fails").trace()).contains("a.p with input as");
    assertThat(test(report, "test_passes").trace()).isEmpty();
    assertThat(test(report, "test_breaks").error()).contains("divide by zero");
    assertThat(test(report, "test_breaks").output()).contains("before");
  }

  @Test
  void takesTheCasesOfATableApart() {
    assertThat(run("test_table").tests())
        .extracting(TestCase::name)
        .allMatch(name -> name.startsWith("test_table"));
  }

  @Test
  void runsOnlyWhatIsAskedFor() {
    assertThat(run("a_test.test_passes$").tests()).hasSize(1);
    assertThat(run("a_test.test_passes$").passed()).isTrue();
  }

  @Test
  void measuresWhichLinesWereCovered() {
    FileCoverage policy =
        run("").coverage().files().stream()
            .filter(file -> file.file().equals("a.rego"))
            .findFirst()
            .orElseThrow();
    assertThat(policy.covered()).containsExactly(new Lines(3, 3));
    assertThat(policy.notCovered()).containsExactly(new Lines(5, 5));
    assertThat(policy.percent()).isEqualTo(50.0);
  }

  @Test
  void rejectsTestsThatDoNotCompile() {
    Sources sources = Sources.of(Map.of("a_test.rego", "package a\n\ntest_x if y\n"));
    assertThat(errors(SHARED.test(TestRequest.of(sources))).get(0).code())
        .isEqualTo("rego_unsafe_var_error");
  }

  private static TestReport run(String name) {
    Sources sources =
        Sources.of(Map.of("a.rego", POLICY, "a_test.rego", TESTS))
            .withData(Map.of("data.json", "{\"limit\": 3}"));
    return (TestReport) SHARED.test(new TestRequest(sources, name));
  }

  private static TestCase test(TestReport report, String name) {
    return report.tests().stream()
        .filter(test -> test.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
