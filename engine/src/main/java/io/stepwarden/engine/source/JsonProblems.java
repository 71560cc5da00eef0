package io.stepwarden.engine.source;

import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;

/** Diagnostics about a JSON text. */
final class JsonProblems {

  private static final String CODE = "json-syntax";

  private JsonProblems() {}

  static Diagnostic error(Span span, String message, String help) {
    return Diagnostic.error(CODE, span, message, help);
  }

  /** Returns a diagnostic for what the parser stopped at. */
  static Diagnostic of(StreamReadException e, Surface surface, char[] chars) {
    return JsonFault.find(surface, chars).orElseGet(() -> unworded(e, surface, chars.length));
  }

  /** Returns a diagnostic for text after the value. */
  static Diagnostic trailing(Surface surface, int offset) {
    return Diagnostic.error(
        "trailing-content",
        surface.span(offset, offset + 1),
        "after the value follows more text, which is not read",
        "remove what follows, or put it into a file of its own");
  }

  /** Returns a diagnostic for a text that could not be got at. */
  static Diagnostic unread(Surface surface, IOException e) {
    return error(surface.span(0, 0), String.valueOf(e.getMessage()), "try again");
  }

  private static Diagnostic unworded(StreamReadException e, Surface surface, int length) {
    int offset = (int) Math.min(Math.max(e.getLocation().getCharOffset(), 0), length);
    return error(
        surface.span(offset, offset),
        "the text cannot be read as JSON: " + e.getOriginalMessage(),
        "correct the JSON here");
  }
}
