package io.stepwarden.rego;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A run of tests and the lines it covered. Immutable.
 *
 * @param tests in the order of files and lines
 */
public record TestReport(List<TestCase> tests, Coverage coverage) implements TestResult {

  public TestReport {
    tests = List.copyOf(tests);
  }

  /** Returns whether no test failed or broke; skipped ones count as nothing. */
  public boolean passed() {
    return tests.stream()
        .allMatch(test -> test.outcome() == Outcome.PASS || test.outcome() == Outcome.SKIPPED);
  }

  /** What became of a test. */
  public enum Outcome {
    /** Its body was true. */
    @JsonProperty("pass")
    PASS,
    /** Its body was false or undefined. */
    @JsonProperty("fail")
    FAIL,
    /** Its evaluation ended with an error, be it of a builtin. */
    @JsonProperty("error")
    ERROR,
    /** Its name begins with {@code todo_}. */
    @JsonProperty("skipped")
    SKIPPED
  }

  /**
   * One test, or one case of a table of tests.
   *
   * @param packageName the package, without {@code data}
   * @param name the rule, and for a case of a table its name after a slash
   * @param row the line of the rule, from 1
   * @param error what ended the evaluation; empty if nothing did
   * @param output what the test printed
   * @param trace the expression that failed, with the values of its variables; empty if none did
   */
  public record TestCase(
      @JsonProperty("package") String packageName,
      String name,
      String file,
      int row,
      Outcome outcome,
      String error,
      String output,
      String trace) {

    public TestCase {
      error = Objects.requireNonNullElse(error, "");
      output = Objects.requireNonNullElse(output, "");
      trace = Objects.requireNonNullElse(trace, "");
    }
  }

  /**
   * What the tests evaluated.
   *
   * @param percent of all lines that can be evaluated, 0 to 100
   */
  public record Coverage(List<FileCoverage> files, double percent) {

    public Coverage {
      files = List.copyOf(files);
    }
  }

  /** What the tests evaluated of a file. */
  public record FileCoverage(
      String file,
      List<Lines> covered,
      @JsonProperty("not_covered") List<Lines> notCovered,
      double percent) {

    public FileCoverage {
      covered = List.copyOf(covered);
      notCovered = List.copyOf(notCovered);
    }
  }

  /** A run of lines, both ends included, from 1. */
  public record Lines(int start, int end) {}
}
