package io.stepwarden.engine.source;

import java.util.Optional;

/**
 * Finds and words what is wrong with a text that the parser has refused. For one use.
 *
 * <p>It goes through the text once more, since the parser's own words speak of its settings and its
 * places are not exact.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
final class JsonFault {

  private enum Expected {
    VALUE,
    FIRST_ITEM,
    FIRST_KEY,
    KEY,
    COLON,
    COMMA
  }

  private final Surface surface;
  private final char[] chars;
  private final JsonScalars scalars;

  /** The offsets of the brackets that are open, as many as {@code depth} says. */
  private final int[] open;

  private int depth;
  private int at;
  private int comma;
  private Expected expected = Expected.VALUE;

  private JsonFault(Surface surface, char[] chars) {
    this.surface = surface;
    this.chars = chars;
    this.scalars = new JsonScalars(surface, chars);
    this.open = new int[chars.length];
  }

  /** Returns the first fault of a text; none if it is JSON up to the end of its value. */
  static Optional<Diagnostic> find(Surface surface, char[] chars) {
    return new JsonFault(surface, chars).find();
  }

  private Optional<Diagnostic> find() {
    do {
      skipSpace();
      Optional<Diagnostic> fault = at == chars.length ? Optional.of(ended()) : token(chars[at]);
      if (fault.isPresent()) {
        return fault;
      }
    } while (depth > 0);
    return Optional.empty();
  }

  private Optional<Diagnostic> token(char c) {
    return switch (expected) {
      case VALUE, FIRST_ITEM -> value(c);
      case KEY, FIRST_KEY -> key(c);
      case COLON -> colon(c);
      case COMMA -> comma(c);
    };
  }

  private Optional<Diagnostic> value(char c) {
    if (c == '{' || c == '[') {
      open[depth++] = at++;
      expected = c == '{' ? Expected.FIRST_KEY : Expected.FIRST_ITEM;
      return Optional.empty();
    }
    if (c == ']' && expected == Expected.FIRST_ITEM) {
      return close(c);
    }
    if (c == '}' || c == ']') {
      return Optional.of(chars[comma] == ',' ? trailingComma() : noValue());
    }
    expected = Expected.COMMA;
    return scalar();
  }

  private Optional<Diagnostic> key(char c) {
    if (c == '"') {
      expected = Expected.COLON;
      return scalar();
    }
    if (c == '}') {
      return expected == Expected.FIRST_KEY ? close(c) : Optional.of(trailingComma());
    }
    if (c == '/' || c == '\'') {
      return scalars.fault(at);
    }
    int end = scalars.wordEnd(at);
    return fault(
        at,
        end,
        "`" + scalars.quote(at, end) + "` stands where a key in double quotes belongs",
        "put the key into double quotes");
  }

  private Optional<Diagnostic> scalar() {
    Optional<Diagnostic> fault = scalars.fault(at);
    at = scalars.end();
    return fault;
  }

  private Optional<Diagnostic> colon(char c) {
    if (c != ':') {
      return fault(at, at + 1, "after a key the colon is missing", "put `:` behind the key");
    }
    comma = at++;
    expected = Expected.VALUE;
    return Optional.empty();
  }

  private Optional<Diagnostic> comma(char c) {
    if (c == '}' || c == ']') {
      return close(c);
    }
    if (c == '/') {
      return scalars.fault(at);
    }
    if (c != ',') {
      int end = scalars.wordEnd(at);
      return fault(
          at,
          end,
          "before `" + scalars.quote(at, end) + "` a comma is missing",
          "put `,` before it, or close the value that is open");
    }
    comma = at++;
    expected = chars[open[depth - 1]] == '{' ? Expected.KEY : Expected.VALUE;
    return Optional.empty();
  }

  private Optional<Diagnostic> close(char c) {
    int opened = open[depth - 1];
    if (chars[opened] != (c == '}' ? '{' : '[')) {
      return fault(
          at,
          at + 1,
          "`" + c + "` stands where " + opener(opened) + " has to be closed first",
          "put the bracket that closes it before this one");
    }
    depth--;
    at++;
    expected = Expected.COMMA;
    return Optional.empty();
  }

  private Diagnostic trailingComma() {
    return JsonProblems.error(
        surface.span(comma, comma + 1), "a comma stands behind the last value", "remove the comma");
  }

  private Diagnostic noValue() {
    return JsonProblems.error(
        surface.span(at, at + 1), "behind a colon the value is missing", "write a value there");
  }

  private Diagnostic ended() {
    String unclosed = depth == 0 ? "" : ": " + opener(open[depth - 1]) + " is not closed";
    return JsonProblems.error(
        surface.span(at, at),
        "the text ends before its value does" + unclosed,
        "close it, and see whether the rest of the document is missing");
  }

  private String opener(int offset) {
    Position position = surface.span(offset, offset + 1).startPosition();
    return "the `" + chars[offset] + "` at " + position.line() + ":" + position.column();
  }

  private Optional<Diagnostic> fault(int from, int to, String message, String help) {
    return Optional.of(JsonProblems.error(surface.span(from, to), message, help));
  }

  private void skipSpace() {
    while (at < chars.length && JsonReader.isSpace(chars[at])) {
      at++;
    }
  }
}
