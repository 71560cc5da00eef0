package io.stepwarden.engine.report;

import io.stepwarden.engine.decision.Report;
import java.io.IOException;
import java.io.Writer;

/** Writes reports in one format. Stateless. */
public interface ReportWriter {

  /** Returns the word that chooses the format, such as {@code json}. */
  String name();

  /** Writes a report, all of it, and leaves flushing and closing to the caller. */
  void write(Report report, Writer out, ReportOptions options) throws IOException;
}
