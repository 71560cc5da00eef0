package io.stepwarden.engine.report;

import io.stepwarden.engine.decision.CheckedFile;
import io.stepwarden.engine.decision.CheckedFile.Read;
import io.stepwarden.engine.decision.Counts;
import io.stepwarden.engine.decision.Decision;
import io.stepwarden.engine.decision.Fix;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.policy.Rule;
import io.stepwarden.engine.policy.Severity;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Secret;
import io.stepwarden.engine.source.Source;
import io.stepwarden.engine.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds reports for tests. */
final class Reports {

  static final Report.BundleIdentity BUNDLE =
      new Report.BundleIdentity("stepwarden", "1", "0".repeat(64));

  static final Rule CHOICE =
      rule(
          "STATE-03",
          "Choice without Default",
          Severity.MEDIUM,
          "When no condition matches, Step Functions ends the execution with"
              + " States.NoChoiceMatched, in the middle of whatever it was doing.",
          "Add a Default that leads to a state which handles the unexpected.");

  static final Rule HEARTBEAT =
      rule(
          "STATE-05",
          "Heartbeat not shorter than timeout",
          Severity.HIGH,
          "The timeout strikes before the heartbeat can.",
          "Make HeartbeatSeconds smaller than TimeoutSeconds.");

  private final List<CheckedFile> files = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Secret> secrets = new ArrayList<>();
  private Counts counts = Counts.NONE;

  static Rule rule(String id, String title, Severity severity, String why, String fix) {
    String url = "https://docs.aws.amazon.com/step-functions/latest/dg/" + id + ".html";
    List<Rule.Reference> references = List.of(new Rule.Reference("Developer Guide", url));
    return new Rule(
        id, title, severity, "state", "rules", why, fix, "", references, List.of(), List.of());
  }

  /** Returns the place of the first occurrence of a text. */
  static Span find(Source source, String text) {
    int start = source.text().indexOf(text);
    return new Span(source, start, start + text.length());
  }

  Reports file(String name, String format, Read read, int machines) {
    files.add(new CheckedFile(name, format, read, machines));
    return this;
  }

  Reports violation(Rule rule, Span span, String state, String message) {
    return decision(rule, Outcome.VIOLATION, span, "OrderWorkflow", state, message);
  }

  Reports decision(
      Rule rule, Outcome outcome, Span span, String subject, String state, String message) {
    decisions.add(
        new Decision(
            rule,
            rule.severity(),
            outcome,
            subject,
            state.isEmpty() ? Optional.empty() : Optional.of(state),
            "$.States." + state,
            span,
            message,
            Map.of("b", "2", "a", "1"),
            "0123456789abcdef"));
    return settled(outcome, 1);
  }

  /** Gives the last decision a fix. */
  Reports fix(Fix fix) {
    Decision last = decisions.remove(decisions.size() - 1);
    decisions.add(
        new Decision(
            last.rule(),
            last.severity(),
            last.outcome(),
            last.subject(),
            last.state(),
            last.path(),
            last.span(),
            last.message(),
            last.evidence(),
            Optional.of(fix),
            last.fingerprint()));
    return this;
  }

  /** Counts decisions that the report does not list. */
  Reports settled(Outcome outcome, int number) {
    counts =
        counts.plus(
            switch (outcome) {
              case VIOLATION -> new Counts(number, 0, 0, 0);
              case UNDETERMINED -> new Counts(0, number, 0, 0);
              case PASS -> new Counts(0, 0, number, 0);
              case NOT_APPLICABLE -> new Counts(0, 0, 0, number);
            });
    return this;
  }

  Reports diagnostic(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
    return this;
  }

  /** Adds a secret that stands in a document as it is. */
  Reports secret(Span span) {
    secrets.add(new Secret(span.text(), span));
    return this;
  }

  Report build() {
    return new Report(BUNDLE, files, decisions, diagnostics, secrets, counts);
  }

  static String print(ReportWriter writer, Report report, ReportOptions options)
      throws IOException {
    StringWriter out = new StringWriter();
    writer.write(report, out, options);
    return out.toString();
  }
}
