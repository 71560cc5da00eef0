package io.stepwarden.engine.source;

/** The characters that a text was read from: of a document, or of a text embedded in one. */
public sealed interface Extent permits Span, EmbeddedText.Range {

  /** Returns the characters as they were written. */
  String text();

  /** Returns the place of some of them in the document, counted from the extent's start. */
  Span span(int from, int to);
}
