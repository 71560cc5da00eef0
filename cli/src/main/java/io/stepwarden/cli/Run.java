package io.stepwarden.cli;

import io.stepwarden.cli.Inputs.Input;
import io.stepwarden.engine.decision.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks documents in their order, many files at a time. */
final class Run {

  static final String STANDARD_INPUT_NAME = "<stdin>";

  /** As many files as are checked between two signs of progress. */
  private static final int BATCH = 50;

  private final RuleSet.Checker checker;
  private final Surroundings surroundings;
  private final Progress progress;
  private final List<Report> reports = new ArrayList<>();
  private final List<Path> waiting = new ArrayList<>();
  private int done;

  private Run(RuleSet.Checker checker, Surroundings surroundings, Progress progress) {
    this.checker = checker;
    this.surroundings = surroundings;
    this.progress = progress;
  }

  /** Checks some documents and reports on all of them. */
  static Report of(List<Input> inputs, RuleSet.Checker checker, Surroundings surroundings) {
    Progress progress = new Progress(surroundings, inputs.size());
    Run run = new Run(checker, surroundings, progress);
    try {
      inputs.forEach(run::add);
      run.flush();
    } finally {
      progress.clear();
    }
    return Report.of(run.reports.get(0).bundle(), run.reports);
  }

  private void add(Input input) {
    if (input.isStandardInput()) {
      flush();
      reports.add(checker.check(STANDARD_INPUT_NAME, surroundings.in()));
      return;
    }
    waiting.add(input.path());
    if (progress.isShown() && waiting.size() == BATCH) {
      flush();
    }
  }

  private void flush() {
    if (!waiting.isEmpty() || reports.isEmpty()) {
      reports.add(checker.check(List.copyOf(waiting)));
      done += waiting.size();
      waiting.clear();
      progress.at(done);
    }
  }
}
