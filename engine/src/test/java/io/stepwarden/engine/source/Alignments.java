package io.stepwarden.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds that each character of a text is found where it was written. */
final class Alignments {

  private Alignments() {}

  static void assertExact(Node.Text text) {
    EmbeddedText characters = EmbeddedText.of(text);
    int end = text.span().start();
    boolean pairOpen = false;
    for (int i = 0; i < text.value().length(); i++) {
      Span span = characters.span(i, i + 1);
      String described = "character " + i + " of `" + text.value() + "` in `" + text.span().text();
      assertThat(span.start()).as(described).isGreaterThanOrEqualTo(pairOpen ? span.start() : end);
      assertThat(span.end()).as(described).isLessThanOrEqualTo(text.span().end());
      assertThat(means(span, text.value().charAt(i)))
          .as(described + "`: `" + span.text() + "`")
          .isTrue();
      pairOpen = Character.isHighSurrogate(text.value().charAt(i)) && span.text().length() > 2;
      end = pairOpen ? span.start() : span.end();
    }
  }

  /** Tells whether what stands at a place can mean a character. */
  private static boolean means(Span span, char c) {
    String written = span.text();
    if (written.length() == 1) {
      boolean lineEnd = written.equals("\n") || written.equals("\r");
      return written.charAt(0) == c || (c == ' ' && lineEnd) || (c == '\n' && lineEnd);
    }
    return written.startsWith("\\")
        || (written.equals("''") && c == '\'')
        || (written.equals("\r\n") && (c == '\n' || c == ' '));
  }
}
