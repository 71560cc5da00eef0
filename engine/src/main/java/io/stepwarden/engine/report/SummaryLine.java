package io.stepwarden.engine.report;

import io.stepwarden.engine.decision.Counts;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.policy.Severity;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** The last line of a report: what was read and what came of it. */
final class SummaryLine {

  private final Page page;

  SummaryLine(Page page) {
    this.page = page;
  }

  void write(Report report) throws IOException {
    Totals totals = Totals.of(report);
    page.line(
        count(totals.files() - totals.skipped(), "file")
            + ", "
            + count(totals.machines(), "state machine")
            + ": "
            + decisions(report.counts(), totals)
            + files(totals));
  }

  private String decisions(Counts counts, Totals totals) {
    Ink clean = totals.unread() == 0 ? Ink.GOOD : Ink.STRONG;
    String violations =
        counts.violations() == 0
            ? page.paint(clean, "no violations")
            : page.paint(Ink.HIGH, count(counts.violations(), "violation")) + severities(totals);
    return violations
        + ", "
        + page.paint(Ink.STRONG, counts.undetermined() + " undetermined")
        + ", "
        + (counts.passes() == 1 ? "1 pass" : counts.passes() + " passes");
  }

  private static String severities(Totals totals) {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<Severity, Integer> each : totals.bySeverity().entrySet()) {
      if (each.getValue() > 0) {
        out.append(out.isEmpty() ? " (" : ", ").append(each.getValue()).append(' ');
        out.append(each.getKey().name().toLowerCase(Locale.ROOT));
      }
    }
    return out.isEmpty() ? "" : out.append(')').toString();
  }

  private String files(Totals totals) {
    StringBuilder out = new StringBuilder();
    if (totals.unread() > 0) {
      out.append("; ").append(page.paint(Ink.HIGH, count(totals.unread(), "file") + " not read"));
    }
    if (totals.partly() > 0) {
      out.append("; ").append(count(totals.partly(), "file")).append(" read in part");
    }
    if (totals.skipped() > 0) {
      out.append("; ").append(count(totals.skipped(), "other file")).append(" skipped");
    }
    return out.toString();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
