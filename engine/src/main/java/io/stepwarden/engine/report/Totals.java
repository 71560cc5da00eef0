package io.stepwarden.engine.report;

import io.stepwarden.engine.decision.CheckedFile;
import io.stepwarden.engine.decision.CheckedFile.Read;
import io.stepwarden.engine.decision.Decision;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.policy.Severity;
import io.stepwarden.engine.source.Diagnostic;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a report adds up to. A file of which nothing was read is {@code unread} if an error says
 * why, and {@code skipped} if none does, because it is no template.
 *
 * @param files the files, those of which nothing was read included
 * @param partly the files of which a part was read
 * @param unread the files that should have been read and were not
 * @param skipped the files that are none of ours
 * @param machines the state machines in all files
 * @param bySeverity the listed violations of each severity, none left out
 * @param byRule the listed violations of each rule that has some
 */
public record Totals(
    int files,
    int partly,
    int unread,
    int skipped,
    int machines,
    Map<Severity, Integer> bySeverity,
    SortedMap<String, Integer> byRule) {

  /** Adds a report up. */
  public static Totals of(Report report) {
    Set<String> faulty = faulty(report);
    int partly = 0;
    int unread = 0;
    int skipped = 0;
    int machines = 0;
    for (CheckedFile file : report.files()) {
      machines += file.machines();
      partly += file.read() == Read.PART ? 1 : 0;
      boolean not = file.read() == Read.NOT;
      unread += not && faulty.contains(file.name()) ? 1 : 0;
      skipped += not && !faulty.contains(file.name()) ? 1 : 0;
    }
    int files = report.files().size();
    return new Totals(files, partly, unread, skipped, machines, bySeverity(report), byRule(report));
  }

  private static Set<String> faulty(Report report) {
    Set<String> names = new HashSet<>();
    for (Diagnostic diagnostic : report.diagnostics()) {
      if (diagnostic.severity() == Diagnostic.Severity.ERROR) {
        names.add(diagnostic.source());
      }
    }
    return names;
  }

  private static Map<Severity, Integer> bySeverity(Report report) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      counts.put(severity, 0);
    }
    for (Decision decision : report.decisions()) {
      if (decision.outcome() == Outcome.VIOLATION) {
        counts.merge(decision.severity(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static SortedMap<String, Integer> byRule(Report report) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Decision decision : report.decisions()) {
      if (decision.outcome() == Outcome.VIOLATION) {
        counts.merge(decision.rule().id(), 1, Integer::sum);
      }
    }
    return counts;
  }
}
