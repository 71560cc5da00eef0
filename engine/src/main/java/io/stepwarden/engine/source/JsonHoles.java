package io.stepwarden.engine.source;

/** Makes an embedded text with holes readable as JSON. */
final class JsonHoles {

  private JsonHoles() {}

  /**
   * Returns the characters to parse, as many as the text has. A hole inside a string is any
   * character; outside it is a digit, so that it makes a value and fits into a number.
   */
  static char[] filled(Surface surface) {
    char[] chars = surface.text().toCharArray();
    if (!surface.hasHole(0, chars.length)) {
      return chars;
    }
    boolean inString = false;
    for (int i = 0; i < chars.length; i++) {
      if (!inString && surface.hasHole(i, i + 1)) {
        chars[i] = '1';
      } else if (chars[i] == '"') {
        inString = !inString;
      } else if (inString && chars[i] == '\\') {
        i++;
      }
    }
    return chars;
  }
}
