package io.stepwarden.engine.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Paragraph {

  private Paragraph() {}

  /**
   * Returns the words of a text in lines of at most a width; a word that is longer has a line of
   * its own. What is not safe to print is escaped.
   */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int at = skip(text, 0, true); at < text.length(); ) {
      int end = skip(text, at, false);
      String word = Printable.text(text.substring(at, end));
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      at = skip(text, end, true);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int skip(String text, int from, boolean spaces) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at)) == spaces) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
