package io.stepwarden.cli;

import static io.stepwarden.engine.decision.CheckedFile.Read.NOT;
import static io.stepwarden.engine.decision.CheckedFile.Read.WHOLE;

import io.stepwarden.engine.EngineOptions;
import io.stepwarden.engine.decision.CheckedFile;
import io.stepwarden.engine.decision.Counts;
import io.stepwarden.engine.decision.Decision;
import io.stepwarden.engine.decision.Fix;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.decision.TextEdit;
import io.stepwarden.engine.fix.Fixed;
import io.stepwarden.engine.fix.Fixer;
import io.stepwarden.engine.policy.Rule;
import io.stepwarden.engine.policy.Severity;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Document;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.ReadLimits;
import io.stepwarden.engine.source.Source;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Rules that find the words {@code high}, {@code low} and so on in a document that has {@code
 * StartAt}, and cannot decide on {@code maybe}. The word {@code low} they make {@code fine}, except
 * that {@code slow} would become {@code high}, and {@code below} is left to people.
 */
final class FakeRules implements RuleSet {

  private final List<EngineOptions> seen = new ArrayList<>();

  /** Returns the options that checkers were made with. */
  List<EngineOptions> seen() {
    return seen;
  }

  @Override
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      rules.add(rule("T-0" + rules.size(), severity));
    }
    return rules;
  }

  private static Rule rule(String id, Severity severity) {
    return new Rule(
        id,
        "Word " + severity,
        severity,
        "test",
        "test",
        "it is told",
        "leave it out",
        "",
        List.of(),
        List.of(),
        List.of());
  }

  @Override
  public Checker checker(EngineOptions options) {
    seen.add(options);
    DocumentReader reader = new DocumentReader(ReadLimits.DEFAULT);
    return new Checker() {
      @Override
      public Report check(List<Path> files) {
        return Report.of(
            new Report.BundleIdentity("test", "", ""),
            files.stream().map(file -> report(reader.read(file), options)).toList());
      }

      @Override
      public Report check(String name, InputStream document) {
        return report(reader.read(name, document), options);
      }

      @Override
      public Fixed fix(Path file) {
        String name = file.toString();
        return Fixer.fix(
            drafts ->
                report(
                    drafts.containsKey(name)
                        ? reader.read(name, drafts.get(name))
                        : reader.read(file),
                    options));
      }

      @Override
      public Fixed fix(String name, InputStream stream) {
        Document document = reader.read(name, stream);
        return Fixer.fix(
            drafts ->
                report(
                    drafts.containsKey(name) ? reader.read(name, drafts.get(name)) : document,
                    options));
      }
    };
  }

  private Report report(Document document, EngineOptions options) {
    String name = document.source().name();
    String text = document.source().text();
    List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
    boolean ours = text.contains("StartAt") && document.root().isPresent();
    if (!ours && document.root().isPresent()) {
      diagnostics.add(Diagnostic.error("unknown-format", name, "this is no template", "name one"));
    }
    List<Decision> decisions = new ArrayList<>();
    for (Rule rule : ours ? rules() : List.<Rule>of()) {
      Severity severity = options.configuration().severity(rule);
      String word = rule.severity().name().toLowerCase(Locale.ROOT);
      boolean runs = options.rules().isEmpty() || options.rules().contains(rule.id());
      if (runs && options.configuration().runs(rule) && text.contains(word)) {
        Outcome outcome = text.contains("maybe") ? Outcome.UNDETERMINED : Outcome.VIOLATION;
        decisions.add(decision(rule, severity, outcome, document, word));
      }
    }
    CheckedFile file =
        new CheckedFile(name, ours ? "asl" : "unknown", ours ? WHOLE : NOT, ours ? 1 : 0);
    return new Report(
        new Report.BundleIdentity("test", "", ""),
        List.of(file),
        decisions,
        diagnostics,
        List.of(),
        new Counts(decisions.size(), 0, 1, 0));
  }

  private static Decision decision(
      Rule rule, Severity severity, Outcome outcome, Document document, String word) {
    return new Decision(
        rule,
        severity,
        outcome,
        "definition",
        Optional.empty(),
        "$",
        document.source().whole(),
        "the word `" + word + "`",
        Map.of(),
        fix(document.source(), word),
        "0123456789abcdef");
  }

  private static Optional<Fix> fix(Source source, String word) {
    int at = source.text().indexOf(word);
    if (!word.equals("low")) {
      return Optional.empty();
    }
    String better = source.text().contains("slow") ? "high" : "fine";
    List<TextEdit> edits = List.of(new TextEdit(source.span(at, at + word.length()), better));
    return Optional.of(
        source.text().contains("below")
            ? new Fix("says `fine`", List.of(), Optional.of("it is below"))
            : new Fix("says `fine`", edits, Optional.empty()));
  }
}
