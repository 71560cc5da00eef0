package io.stepwarden.cli;

import io.stepwarden.cli.Inputs.Input;
import io.stepwarden.engine.decision.Decision;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.fix.Fixed;
import io.stepwarden.engine.fix.Fixed.Draft;
import io.stepwarden.engine.fix.UnifiedDiff;
import io.stepwarden.engine.report.Printable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Mends documents in their order, or prints what that would change, and says on standard error what
 * became of each fix.
 */
final class FixRun {

  private final RuleSet.Checker checker;
  private final Surroundings surroundings;
  private final Messages messages;
  private final boolean dryRun;
  private final Set<Path> drafted = new HashSet<>();
  private final Set<String> repeated = new HashSet<>();

  private FixRun(RuleSet.Checker checker, Surroundings surroundings, boolean dryRun) {
    this.checker = checker;
    this.surroundings = surroundings;
    this.messages = new Messages(surroundings);
    this.dryRun = dryRun;
  }

  /**
   * Mends documents and reports on what is left.
   *
   * @throws IOException if standard output cannot be written
   */
  static Report of(
      List<Input> inputs, RuleSet.Checker checker, Surroundings surroundings, boolean dryRun)
      throws IOException {
    FixRun run = new FixRun(checker, surroundings, dryRun);
    List<Report> reports = new ArrayList<>();
    for (Input input : inputs) {
      reports.add(run.mend(input));
    }
    Report none = checker.check(List.of());
    return reports.isEmpty() ? none : Report.of(reports.get(0).bundle(), reports);
  }

  private Report mend(Input input) throws IOException {
    if (input.isStandardInput()) {
      Fixed fixed = checker.fix(Run.STANDARD_INPUT_NAME, surroundings.in());
      for (Draft draft : fixed.drafts()) {
        print(UnifiedDiff.of("stdin", draft, ""), draft);
      }
      return told(fixed);
    }
    Fixed fixed = checker.fix(input.path());
    boolean done = true;
    for (Draft draft : fixed.drafts()) {
      done &= place(draft, input.path().toAbsolutePath().resolveSibling(""));
    }
    return done ? told(fixed) : checker.check(List.of(input.path()));
  }

  /** Writes a draft or prints its diff; false if it has no place. */
  private boolean place(Draft draft, Path folder) throws IOException {
    DraftFile file;
    try {
      file = DraftFile.of(draft, folder);
      if (!dryRun) {
        file.write(draft.after().text());
      }
    } catch (IOException e) {
      messages.error("`" + draft.before().name() + "` is not mended: " + e.getMessage(), "");
      return false;
    }
    // WHY: a definition may be read by itself and by the templates that name it.
    if (!drafted.add(file.path()) && dryRun) {
      repeated.add(draft.before().name());
    } else if (dryRun) {
      print(UnifiedDiff.of(path(draft), draft, file.mark()), draft);
    }
    return true;
  }

  private void print(UnifiedDiff diff, Draft draft) throws IOException {
    surroundings.out().write(diff.text());
    if (diff.masked()) {
      messages.error(
          "the diff of `" + draft.before().name() + "` hides a secret and can't be applied",
          "mend the file with `--fix` alone");
    }
  }

  /** Returns the path of a draft as seen from the working directory, or from the root. */
  private String path(Draft draft) {
    Path folder = surroundings.folder().toAbsolutePath().normalize();
    Path path = Path.of(draft.before().name()).toAbsolutePath().normalize();
    Path seen = path.startsWith(folder) ? folder.relativize(path) : path;
    StringBuilder out = new StringBuilder();
    seen.forEach(name -> out.append(out.isEmpty() ? "" : "/").append(name));
    return out.toString();
  }

  /** Says what became of each fix, and returns the report on what is left. */
  private Report told(Fixed fixed) {
    for (Decision each : fixed.made()) {
      if (!repeated.contains(each.span().source().name())) {
        tell(dryRun ? "would fix" : "fixed", each, "");
      }
    }
    fixed.dropped().forEach(each -> tell("not fixed", each, ": that would break something else"));
    for (Decision each : fixed.after().decisions()) {
      each.fix()
          .flatMap(fix -> fix.byHand())
          .ifPresent(reason -> tell("by hand", each, ": " + reason));
    }
    return fixed.after();
  }

  private void tell(String word, Decision decision, String reason) {
    String place = decision.span().toString();
    String description = decision.fix().map(fix -> fix.description()).orElse("");
    String line = word + "[" + decision.rule().id() + "] " + place + ": " + description + reason;
    messages.plain(Printable.text(line) + "\n");
  }
}
