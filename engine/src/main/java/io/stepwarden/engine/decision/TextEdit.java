package io.stepwarden.engine.decision;

import io.stepwarden.engine.source.Span;

/**
 * A piece of a document and what is to stand in its place.
 *
 * @param span the piece; empty where something is put in
 * @param text what is put there
 */
public record TextEdit(Span span, String text) {

  /** Returns whether both change the same place, so that only one of them can be made. */
  public boolean touches(TextEdit other) {
    return span.source() == other.span.source()
        && span.start() <= other.span.end()
        && other.span.start() <= span.end();
  }
}
