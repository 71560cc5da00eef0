package io.stepwarden.engine.report;

import io.stepwarden.engine.decision.Decision;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.decision.Report;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Text for people: what is broken, what could not be decided, what could not be read, and the sum.
 */
public final class TextReport implements ReportWriter {

  @Override
  public String name() {
    return "text";
  }

  @Override
  public void write(Report report, Writer out, ReportOptions options) throws IOException {
    Page page = new Page(out, options, Masks.of(report));
    settled(page, report);
    violations(page, report);
    undetermined(page, report);
    DiagnosticText.write(report.diagnostics(), page);
    new SummaryLine(page).write(report);
  }

  /** Writes a line for each pass; they come first, so that what matters ends next to the prompt. */
  private static void settled(Page page, Report report) throws IOException {
    boolean some = false;
    for (Decision each : report.decisions()) {
      if (each.outcome() == Outcome.PASS || each.outcome() == Outcome.NOT_APPLICABLE) {
        String word = each.outcome() == Outcome.PASS ? "pass" : "not applicable";
        String label = page.paint(Ink.GOOD, word + "[" + Printable.name(each.rule().id()) + "]");
        page.line(label + " " + Page.at(each.span()) + subject(each));
        some = true;
      }
    }
    if (some) {
      page.blank();
    }
  }

  /** Writes the violations; why a rule matters and how to obey it stand at its first. */
  private static void violations(Page page, Report report) throws IOException {
    Set<String> explained = new HashSet<>();
    for (Decision each : report.decisions()) {
      if (each.outcome() == Outcome.VIOLATION) {
        Ink ink = Ink.of(each.severity());
        page.heading(ink, word(each), each.rule().id(), each.rule().title());
        page.place(each.span(), subject(each));
        page.excerpt(each.span(), ink);
        page.note("", each.message());
        if (explained.add(each.rule().id())) {
          explanation(page, each);
        }
        page.blank();
      }
    }
  }

  private static void explanation(Page page, Decision decision) throws IOException {
    page.note("why", decision.rule().why());
    page.note("fix", decision.rule().fix());
    if (!decision.rule().references().isEmpty()) {
      page.note("see", decision.rule().references().get(0).url());
    }
  }

  /** Writes what could not be decided, those of one rule and one reason together. */
  private static void undetermined(Page page, Report report) throws IOException {
    Map<List<String>, List<Decision>> groups = new LinkedHashMap<>();
    for (Decision each : report.decisions()) {
      if (each.outcome() == Outcome.UNDETERMINED) {
        List<String> key = List.of(each.rule().id(), word(each), each.message());
        groups.computeIfAbsent(key, ignored -> new ArrayList<>()).add(each);
      }
    }
    for (List<Decision> group : groups.values()) {
      Decision first = group.get(0);
      String title = first.rule().title() + " (" + word(first) + ")";
      page.heading(Ink.STRONG, "undetermined", first.rule().id(), title);
      for (Decision each : group) {
        page.place(each.span(), subject(each));
      }
      page.note("", first.message());
      page.blank();
    }
  }

  private static String word(Decision decision) {
    return decision.severity().name().toLowerCase(Locale.ROOT);
  }

  private static String subject(Decision decision) {
    String subject = ", " + Printable.name(decision.subject());
    String state = decision.state().map(name -> ", state " + Printable.name(name)).orElse("");
    return subject + state;
  }
}
