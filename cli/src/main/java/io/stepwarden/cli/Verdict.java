package io.stepwarden.cli;

import io.stepwarden.engine.configuration.Configuration;
import io.stepwarden.engine.configuration.Configuration.Undetermined;
import io.stepwarden.engine.decision.Decision;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.source.Diagnostic;

/** What a report means for the exit code. */
final class Verdict {

  private Verdict() {}

  /**
   * Returns the exit code for a report.
   *
   * <p>Violations outrank what could not be decided: nothing that were still read could take them
   * back, and a script that lets 3 pass must not let a violation pass with it.
   */
  static int of(Report report, Configuration configuration) {
    if (has(report, Outcome.VIOLATION, configuration)) {
      return ExitCode.VIOLATIONS;
    }
    boolean open =
        configuration.undetermined() == Undetermined.FORBID
            && has(report, Outcome.UNDETERMINED, configuration);
    return open || hasError(report) ? ExitCode.UNDECIDED : ExitCode.CLEAN;
  }

  private static boolean has(Report report, Outcome outcome, Configuration configuration) {
    for (Decision decision : report.decisions()) {
      if (decision.outcome() == outcome && decision.severity().atLeast(configuration.failOn())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasError(Report report) {
    for (Diagnostic diagnostic : report.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        return true;
      }
    }
    return false;
  }
}
