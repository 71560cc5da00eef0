package io.stepwarden.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.stepwarden.engine.decision.Fix;
import io.stepwarden.engine.decision.TextEdit;
import io.stepwarden.engine.source.Position;
import io.stepwarden.engine.source.Redaction;
import java.io.IOException;
import java.util.List;

/** Writes what would mend a decision: text edits, or why it has to be done by hand. */
record JsonFix(JsonGenerator json, Redaction redaction) {

  void write(Fix fix) throws IOException {
    boolean secret =
        fix.edits().stream().anyMatch(edit -> !redaction.text(edit.text()).equals(edit.text()));
    json.writeObjectFieldStart("machineFix");
    json.writeStringField("description", fix.description());
    json.writeArrayFieldStart("edits");
    // WHY: an edit with a mask in it would destroy the secret.
    for (TextEdit each : secret ? List.<TextEdit>of() : fix.edits()) {
      edit(each);
    }
    json.writeEndArray();
    if (secret) {
      json.writeStringField("byHand", "it moves a secret, which no report shows");
    } else if (fix.byHand().isPresent()) {
      json.writeStringField("byHand", fix.byHand().get());
    }
    json.writeEndObject();
  }

  private void edit(TextEdit edit) throws IOException {
    Position start = edit.span().startPosition();
    Position end = edit.span().endPosition();
    json.writeStartObject();
    json.writeStringField("file", edit.span().source().name());
    json.writeNumberField("line", start.line());
    json.writeNumberField("column", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeStringField("text", edit.text());
    json.writeEndObject();
  }
}
