package io.stepwarden.policies;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.bundles.PolicyFolder;
import io.stepwarden.rego.RegoCompiler;
import io.stepwarden.rego.TestReport;
import io.stepwarden.rego.TestReport.Outcome;
import io.stepwarden.rego.TestRequest;
import io.stepwarden.rego.TestResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the Rego tests of the rules through the embedded toolchain. */
class RegoTest {

  private static TestReport report;

  @BeforeAll
  static void run() throws IOException {
    PolicyFolder folder = PolicyFolder.read(Path.of(""));
    TestResult result = RegoCompiler.create().test(TestRequest.of(folder.sourcesWithTests()));
    assertThat(result).isInstanceOf(TestReport.class);
    report = (TestReport) result;
  }

  @TestFactory
  Stream<DynamicTest> rules() {
    return report.tests().stream()
        .map(
            test ->
                DynamicTest.dynamicTest(
                    test.packageName() + " " + test.name(),
                    () ->
                        assertThat(test.outcome())
                            .as("%s:%d %s %s", test.file(), test.row(), test.error(), test.trace())
                            .isEqualTo(Outcome.PASS)));
  }

  @Test
  void everyLineOfTheRulesIsTested() {
    assertThat(report.coverage().files())
        .filteredOn(file -> !file.file().endsWith("_test.rego"))
        .filteredOn(file -> file.file().startsWith("rules/") || file.file().startsWith("lib/"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(file.notCovered()).as(file.file()).isEmpty());
  }
}
