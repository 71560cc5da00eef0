package io.stepwarden.engine.source;

import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.util.Locale;

/** Words for what is wrong with a JSON text. */
final class JsonProblems {

  private static final String CODE = "json-syntax";
  private static final int LONGEST_QUOTE = 40;

  private JsonProblems() {}

  /** Returns a diagnostic for what the parser stopped at. */
  static Diagnostic of(StreamReadException e, Surface surface, char[] chars) {
    String said = e.getOriginalMessage();
    int offset = (int) Math.min(Math.max(e.getLocation().getCharOffset(), 0), chars.length);
    if (said.startsWith("Unexpected end-of-input")) {
      return end(surface, chars.length);
    }
    if (said.startsWith("Unrecognized token '")) {
      return token(surface, chars, offset);
    }
    if (said.startsWith("Illegal unquoted character")) {
      return control(surface, chars, offset);
    }
    if (said.startsWith("Unrecognized character escape")) {
      return error(
          surface,
          Math.max(offset - 2, 0),
          2,
          "a string has the escape `\\"
              + quote(chars, offset - 1, 1)
              + "`, which JSON does not know",
          "write a backslash itself as `\\\\`");
    }
    if (said.startsWith("Unexpected character")) {
      return character(surface, chars, offset, said);
    }
    return error(surface, Math.max(offset - 1, 0), 1, trimmed(said), "correct the JSON here");
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
    return error(surface, 0, 0, trimmed(String.valueOf(e.getMessage())), "correct the JSON");
  }

  private static Diagnostic end(Surface surface, int offset) {
    return error(
        surface,
        offset,
        0,
        "the text ends before its value does",
        "close what is open: a `}`, `]` or `\"` is missing");
  }

  private static Diagnostic token(Surface surface, char[] chars, int offset) {
    int start = wordStart(chars, Math.min(offset, chars.length - 1));
    int end = start;
    while (end < chars.length && isWord(chars[end])) {
      end++;
    }
    int length = Math.max(end - start, 1);
    String word = surface.key(quote(chars, start, length), start, start + length);
    return error(
        surface,
        start,
        Math.min(length, chars.length - start),
        "`" + word + "` is no JSON value",
        "put a text into double quotes; other words are only `true`, `false` and `null`");
  }

  private static int wordStart(char[] chars, int from) {
    int start = from;
    if (start > 0 && !isWord(chars[start])) {
      start--;
    }
    while (start > 0 && isWord(chars[start - 1])) {
      start--;
    }
    return start;
  }

  private static Diagnostic control(Surface surface, char[] chars, int offset) {
    int at = Math.max(offset - 1, 0);
    boolean lineEnd = at < chars.length && (chars[at] == '\n' || chars[at] == '\r');
    return error(
        surface,
        at,
        1,
        lineEnd
            ? "a string runs over the end of its line"
            : "a control character stands in the text unescaped",
        lineEnd
            ? "close the string with `\"`, or write the line end as `\\n`"
            : "remove it, or escape it inside a string, as in `\\t`");
  }

  private static Diagnostic character(Surface surface, char[] chars, int offset, String said) {
    int at = Math.max(Math.min(offset, chars.length) - 1, 0);
    if (surface.hasHole(at, at + 1)) {
      return error(
          surface,
          at,
          1,
          "`" + surface.key("", at, at + 1) + "` stands where no value can",
          "put it into double quotes, or behind a key and a colon");
    }
    int colon = said.indexOf("): ");
    String expected = colon < 0 ? "" : ", " + lowerFirst(said.substring(colon + 3));
    return error(
        surface,
        at,
        1,
        "unexpected `" + quote(chars, at, 1) + "`" + trimmed(expected),
        "look for a comma, colon, quote or bracket missing or too many before it");
  }

  private static Diagnostic error(
      Surface surface, int offset, int length, String message, String help) {
    int from = Math.min(offset, surface.text().length());
    int to = Math.min(from + length, surface.text().length());
    return Diagnostic.error(CODE, surface.span(from, to), message, help);
  }

  private static String quote(char[] chars, int from, int length) {
    int start = Math.max(from, 0);
    int end = Math.min(start + Math.min(length, LONGEST_QUOTE), chars.length);
    return new String(chars, start, Math.max(end - start, 0));
  }

  /** Returns a parser's message without its place and in our spelling. */
  private static String trimmed(String said) {
    int tail = said.indexOf("\n at [");
    String text = (tail < 0 ? said : said.substring(0, tail)).strip();
    return lowerFirst(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
  }

  private static String lowerFirst(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '$';
  }
}
