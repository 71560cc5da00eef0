package io.stepwarden.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.stepwarden.engine.decision.CheckedFile;
import io.stepwarden.engine.decision.Counts;
import io.stepwarden.engine.decision.Decision;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.policy.Rule;
import io.stepwarden.engine.policy.Severity;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Position;
import io.stepwarden.engine.source.Redaction;
import io.stepwarden.engine.source.Span;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The members of a report's JSON, in their order. */
final class JsonBody {

  /** Grows when a member goes or changes its meaning, not when one is added. */
  private static final int SCHEMA_VERSION = 1;

  private final JsonGenerator json;
  private final JsonFix fixes;

  /**
   * Creates the body of a report.
   *
   * @param redaction what no fix may show
   */
  JsonBody(JsonGenerator json, Redaction redaction) {
    this.json = json;
    this.fixes = new JsonFix(json, redaction);
  }

  void report(Report report) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schemaVersion", SCHEMA_VERSION);
    tool();
    bundle(report.bundle());
    json.writeArrayFieldStart("files");
    for (CheckedFile each : report.files()) {
      file(each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("decisions");
    for (Decision each : report.decisions()) {
      decision(each);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic each : report.diagnostics()) {
      diagnostic(each);
    }
    json.writeEndArray();
    counts(report.counts(), Totals.of(report));
    json.writeEndObject();
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", Tool.NAME);
    json.writeStringField("version", Tool.version());
    json.writeEndObject();
  }

  private void bundle(Report.BundleIdentity bundle) throws IOException {
    json.writeObjectFieldStart("bundle");
    json.writeStringField("name", bundle.name());
    json.writeStringField("revision", bundle.revision());
    json.writeStringField("digest", bundle.digest());
    json.writeEndObject();
  }

  private void file(CheckedFile file) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", file.name());
    json.writeStringField("format", file.format());
    json.writeStringField("read", word(file.read()));
    json.writeNumberField("machines", file.machines());
    json.writeEndObject();
  }

  private void decision(Decision decision) throws IOException {
    Rule rule = decision.rule();
    json.writeStartObject();
    json.writeStringField("rule", rule.id());
    json.writeStringField("title", rule.title());
    json.writeStringField("severity", word(decision.severity()));
    json.writeStringField("outcome", decision.outcome().word());
    json.writeStringField("subject", decision.subject());
    if (decision.state().isPresent()) {
      json.writeStringField("state", decision.state().get());
    }
    json.writeStringField("path", decision.path());
    place(decision.span());
    json.writeStringField("message", decision.message());
    json.writeStringField("why", rule.why());
    json.writeStringField("fix", rule.fix());
    if (decision.fix().isPresent()) {
      fixes.write(decision.fix().get());
    }
    references(rule);
    json.writeObjectFieldStart("evidence");
    for (Map.Entry<String, String> each : new TreeMap<>(decision.evidence()).entrySet()) {
      json.writeStringField(each.getKey(), each.getValue());
    }
    json.writeEndObject();
    json.writeStringField("fingerprint", decision.fingerprint());
    json.writeEndObject();
  }

  private void references(Rule rule) throws IOException {
    json.writeArrayFieldStart("references");
    for (Rule.Reference each : rule.references()) {
      json.writeStartObject();
      json.writeStringField("title", each.title());
      json.writeStringField("url", each.url());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Span span) throws IOException {
    Position start = span.startPosition();
    Position end = span.endPosition();
    json.writeObjectFieldStart("place");
    json.writeStringField("file", span.source().name());
    json.writeNumberField("line", start.line());
    json.writeNumberField("column", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeEndObject();
  }

  private void diagnostic(Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", diagnostic.code());
    json.writeStringField("severity", word(diagnostic.severity()));
    json.writeStringField("file", diagnostic.source());
    if (diagnostic.span().isPresent()) {
      place(diagnostic.span().get());
    }
    json.writeStringField("message", diagnostic.message());
    json.writeStringField("help", diagnostic.help());
    json.writeEndObject();
  }

  private void counts(Counts counts, Totals totals) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("files", totals.files());
    json.writeNumberField("filesNotRead", totals.unread());
    json.writeNumberField("filesReadInPart", totals.partly());
    json.writeNumberField("filesSkipped", totals.skipped());
    json.writeNumberField("machines", totals.machines());
    json.writeObjectFieldStart("decisions");
    json.writeNumberField("violation", counts.violations());
    json.writeNumberField("undetermined", counts.undetermined());
    json.writeNumberField("pass", counts.passes());
    json.writeNumberField("not_applicable", counts.notApplicable());
    json.writeEndObject();
    json.writeObjectFieldStart("violationsBySeverity");
    for (Map.Entry<Severity, Integer> each : totals.bySeverity().entrySet()) {
      json.writeNumberField(word(each.getKey()), each.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("violationsByRule");
    for (Map.Entry<String, Integer> each : totals.byRule().entrySet()) {
      json.writeNumberField(each.getKey(), each.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
