package io.stepwarden.engine.source;

/** Characters to read a document from, each of which knows its place. Immutable. */
sealed interface Surface permits Source, EmbeddedText {

  /** Returns the characters. */
  String text();

  /** Returns the place of some of the characters. */
  Span span(int from, int to);

  /** Tells whether a symbol stands among some of the characters. */
  default boolean hasHole(int from, int to) {
    return false;
  }

  /** Returns the text that some of the characters, quotes and all, mean. */
  default Node text(String value, int from, int to) {
    return new Node.Text(value, span(from, to));
  }

  /** Returns the key that some of the characters, quotes and all, mean. */
  default String key(String value, int from, int to) {
    return value;
  }
}
