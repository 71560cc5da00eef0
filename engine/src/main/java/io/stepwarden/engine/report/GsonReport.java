package io.stepwarden.engine.report;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.stepwarden.engine.decision.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A report's JSON as a Gson tree. Needs Gson, which is an optional dependency. */
public final class GsonReport {

  private GsonReport() {}

  /** Returns a report as a Gson tree; {@code report.schema.json} describes it. */
  public static JsonObject tree(Report report) {
    StringWriter text = new StringWriter();
    try {
      new JsonReport().write(report, text, ReportOptions.PLAIN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JsonParser.parseString(text.toString()).getAsJsonObject();
  }
}
