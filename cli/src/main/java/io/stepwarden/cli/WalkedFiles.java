package io.stepwarden.cli;

import io.stepwarden.cli.Inputs.Input;
import io.stepwarden.engine.decision.CheckedFile;
import io.stepwarden.engine.decision.CheckedFile.Read;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Forgives the files that a walk found and that are none of ours.
 *
 * <p>A folder holds other JSON and YAML. A file of it is skipped if nothing in it says that it is a
 * template or a definition; a broken one that has a word which all templates or definitions have is
 * an error as if it had been named.
 */
final class WalkedFiles {

  private static final List<String> WORDS =
      List.of("Resources", "StartAt", "resource_changes", "planned_values");

  private WalkedFiles() {}

  /** Returns a report without the diagnostics of files that are skipped. */
  static Report skip(Report report, List<Input> inputs) {
    Set<String> candidates = unknown(report);
    candidates.retainAll(walked(inputs));
    if (candidates.isEmpty()) {
      return report;
    }
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic each : report.diagnostics()) {
      if (!candidates.contains(each.source()) || isFault(each)) {
        kept.add(each);
      }
    }
    return new Report(
        report.bundle(),
        report.files(),
        report.decisions(),
        kept,
        report.secrets(),
        report.counts());
  }

  private static Set<String> walked(List<Input> inputs) {
    Set<String> names = new HashSet<>();
    for (Input each : inputs) {
      if (each.walked()) {
        names.add(each.path().toString());
      }
    }
    return names;
  }

  private static Set<String> unknown(Report report) {
    Set<String> names = new HashSet<>();
    for (CheckedFile each : report.files()) {
      if (each.read() == Read.NOT && each.format().equals("unknown")) {
        names.add(each.name());
      }
    }
    return names;
  }

  private static boolean isFault(Diagnostic diagnostic) {
    if (diagnostic.code().equals("unknown-format")) {
      return false;
    }
    return diagnostic.span().map(WalkedFiles::mayBeOurs).orElse(true);
  }

  private static boolean mayBeOurs(Span span) {
    for (String word : WORDS) {
      if (span.source().text().contains(word)) {
        return true;
      }
    }
    return false;
  }
}
