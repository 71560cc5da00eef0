package io.stepwarden.engine.report;

import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes diagnostics for people where there is no report, as of a configuration. */
public final class DiagnosticText {

  private DiagnosticText() {}

  /** Writes diagnostics, each with its place, an excerpt and what to do. */
  public static void write(List<Diagnostic> diagnostics, Writer out, ReportOptions options)
      throws IOException {
    write(diagnostics, new Page(out, options, Masks.none()));
  }

  static void write(List<Diagnostic> diagnostics, Page page) throws IOException {
    for (Diagnostic each : diagnostics) {
      write(each, page);
    }
  }

  private static void write(Diagnostic diagnostic, Page page) throws IOException {
    boolean error = diagnostic.severity() == Diagnostic.Severity.ERROR;
    Ink ink = error ? Ink.HIGH : Ink.MEDIUM;
    page.heading(ink, error ? "error" : "warning", diagnostic.code(), diagnostic.message());
    if (diagnostic.span().isPresent()) {
      Span span = diagnostic.span().get();
      page.place(span, "");
      page.excerpt(span, ink);
    } else {
      page.place(diagnostic.source());
    }
    page.note("help", diagnostic.help());
    page.blank();
  }
}
