package io.stepwarden.engine.source;

import java.util.Locale;
import java.util.Optional;

/** Finds and words what is wrong with one string, number or word. */
final class JsonScalars {

  private static final int LONGEST_QUOTE = 40;

  private final Surface surface;
  private final char[] chars;

  /** The offset after the last scalar that was looked at. */
  private int end;

  JsonScalars(Surface surface, char[] chars) {
    this.surface = surface;
    this.chars = chars;
  }

  int end() {
    return end;
  }

  /** Looks at what begins at an offset. */
  Optional<Diagnostic> fault(int start) {
    char c = chars[start];
    if (c == '"') {
      return string(start);
    }
    end = wordEnd(start);
    String word = new String(chars, start, end - start);
    return c == '-' || isDigit(c) ? number(start, word) : word(start, word);
  }

  private Optional<Diagnostic> string(int start) {
    int at = start + 1;
    while (at < chars.length && chars[at] != '"') {
      char c = chars[at];
      if (c == '\n' || c == '\r') {
        return error(
            start,
            at,
            "a string runs over the end of its line",
            "close the string with `\"`, or write the line end as `\\n`");
      }
      if (c < ' ') {
        return error(
            at,
            at + 1,
            "a string has the control character " + codePoint(c) + " unescaped",
            "remove it, or write it as `\\u00"
                + (c < 16 ? "0" : "")
                + Integer.toHexString(c)
                + "`");
      }
      int next = c == '\\' ? escapeEnd(at) : at + 1;
      if (next < 0) {
        return escape(at);
      }
      at = next;
    }
    end = Math.min(at + 1, chars.length);
    return at < chars.length
        ? Optional.empty()
        : error(start, start + 1, "a string is not closed", "close the string with `\"`");
  }

  /** Returns the offset after an escape, or -1 if it is none. */
  private int escapeEnd(int at) {
    char letter = at + 1 < chars.length ? chars[at + 1] : ' ';
    if (letter != 'u') {
      return "\"\\/bfnrt".indexOf(letter) < 0 ? -1 : at + 2;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (i >= chars.length || Character.digit(chars[i], 16) < 0) {
        return -1;
      }
    }
    return at + 6;
  }

  private Optional<Diagnostic> escape(int at) {
    int after = Math.min(at + 2, chars.length);
    boolean unicode = after == at + 2 && chars[at + 1] == 'u';
    return error(
        at,
        after,
        unicode
            ? "the escape `\\u` lacks its four hexadecimal digits"
            : "a string has the escape `" + quote(at, after) + "`, which JSON does not know",
        unicode ? "write it as in `\\u00e9`" : "write a backslash that is meant as `\\\\`");
  }

  private Optional<Diagnostic> number(int start, String word) {
    int digits = word.charAt(0) == '-' ? 1 : 0;
    boolean zero = word.length() > digits + 1 && word.charAt(digits) == '0';
    if (zero && isDigit(word.charAt(digits + 1))) {
      return error(
          start,
          end,
          "the number `" + quote(start, end) + "` begins with a zero",
          "remove the zero, or put the digits into double quotes if they are a text");
    }
    return JsonNumbers.isNumber(word)
        ? Optional.empty()
        : error(
            start,
            end,
            "`" + quote(start, end) + "` is no number of JSON",
            "write digits on both sides of a point, or put a text into double quotes");
  }

  private Optional<Diagnostic> word(int start, String word) {
    if (word.equals("true") || word.equals("false") || word.equals("null")) {
      return Optional.empty();
    }
    if (word.startsWith("/")) {
      return error(start, end, "a comment stands in the JSON", "remove it, or write YAML");
    }
    if (word.startsWith("'")) {
      return error(start, end, "a text stands in single quotes", "put it into double quotes");
    }
    return error(
        start,
        end,
        "`" + quote(start, end) + "` is no JSON value",
        "put a text into double quotes; other words are only `true`, `false` and `null`");
  }

  /** Returns the offset after what a reader takes for one word, at least one character. */
  int wordEnd(int start) {
    int at = start + 1;
    while (at < chars.length && chars[at] > ' ' && ",:{}[]\"".indexOf(chars[at]) < 0) {
      at++;
    }
    return at;
  }

  /** Returns some characters for a message, symbols by what they name. */
  String quote(int from, int to) {
    int limit = Math.min(to, from + LONGEST_QUOTE);
    String written = surface.text().substring(from, limit);
    if (written.length() == 1 && (written.charAt(0) < ' ' || written.charAt(0) == 0x7f)) {
      return codePoint(written.charAt(0));
    }
    return surface.key(written, from, limit);
  }

  private static String codePoint(char c) {
    return "U+00" + (c < 16 ? "0" : "") + Integer.toHexString(c).toUpperCase(Locale.ROOT);
  }

  private Optional<Diagnostic> error(int from, int to, String message, String help) {
    return Optional.of(JsonProblems.error(surface.span(from, to), message, help));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
