package io.stepwarden.engine.report;

import io.stepwarden.engine.source.Position;
import io.stepwarden.engine.source.Source;
import io.stepwarden.engine.source.Span;
import java.io.IOException;
import java.io.Writer;

/** What text for people is made of: headings, places, excerpts and paragraphs. */
final class Page {

  private static final String NOTE = "   = ";

  private final Writer out;
  private final ReportOptions options;
  private final Masks masks;

  Page(Writer out, ReportOptions options, Masks masks) {
    this.out = out;
    this.options = options;
    this.masks = masks;
  }

  /** Returns a text in a colour, if colours are wanted. */
  String paint(Ink ink, String text) {
    return options.colour() ? ink.on(text) : text;
  }

  void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }

  void blank() throws IOException {
    out.write('\n');
  }

  /** Writes {@code word[code]: title}. */
  void heading(Ink ink, String word, String code, String title) throws IOException {
    String label = word + "[" + Printable.name(code) + "]";
    line(paint(ink, label) + paint(Ink.STRONG, ": " + Printable.sentence(title)));
  }

  /** Writes an arrow and the place, as terminals and editors know to follow it. */
  void place(Span span, String subject) throws IOException {
    line(paint(Ink.FAINT, "  --> ") + at(span) + subject);
  }

  /** Writes an arrow and the name of a document. */
  void place(String source) throws IOException {
    line(paint(Ink.FAINT, "  --> ") + Printable.text(source));
  }

  /** Returns {@code file:line:column}. */
  static String at(Span span) {
    Position at = span.startPosition();
    Source source = span.source();
    return Printable.text(source.name()) + ":" + at.line() + ":" + at.column();
  }

  /** Writes the text around a place and marks it. */
  void excerpt(Span span, Ink ink) throws IOException {
    Excerpt excerpt = Excerpt.of(span, options.width() - 10, masks);
    int gutter = Math.max(2, excerpt.gutter());
    String bar = paint(Ink.FAINT, " ".repeat(gutter) + " |");
    line(bar);
    for (Excerpt.Line each : excerpt.lines()) {
      String number = Integer.toString(each.number());
      String margin = " ".repeat(gutter - number.length()) + number + " |";
      line(paint(Ink.FAINT, margin) + (each.text().isEmpty() ? "" : " " + each.text()));
      if (each.mark() > 0) {
        line(bar + " " + " ".repeat(each.indent()) + paint(ink, "^".repeat(each.mark())));
      }
    }
    line(bar);
  }

  /** Writes a paragraph below an excerpt, wrapped; nothing if it is blank. */
  void note(String label, String text) throws IOException {
    if (text.isBlank()) {
      return;
    }
    String start = label.isEmpty() ? "" : label + ": ";
    int width = options.width() - NOTE.length();
    boolean first = true;
    for (String row : Paragraph.wrap(start + text, width)) {
      line(first ? paint(Ink.FAINT, NOTE) + row : " ".repeat(NOTE.length()) + row);
      first = false;
    }
  }
}
