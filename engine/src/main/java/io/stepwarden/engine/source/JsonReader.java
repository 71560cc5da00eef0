package io.stepwarden.engine.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import io.stepwarden.engine.source.Node.Bool;
import io.stepwarden.engine.source.Node.Mapping;
import io.stepwarden.engine.source.Node.Member;
import io.stepwarden.engine.source.Node.Null;
import io.stepwarden.engine.source.Node.Numeric;
import io.stepwarden.engine.source.Node.Sequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one JSON text. For one use. */
final class JsonReader {

  private final Surface surface;
  private final Budget budget;
  private final List<Diagnostic> problems;
  private final char[] chars;
  private final JsonParser parser;

  /** The offset after the last token. */
  private int at;

  private JsonReader(
      Surface surface, Budget budget, List<Diagnostic> problems, char[] chars, JsonParser parser) {
    this.surface = surface;
    this.budget = budget;
    this.problems = problems;
    this.chars = chars;
    this.parser = parser;
  }

  /** Reads a text that has something in it. */
  static Node read(
      Surface surface, JsonFactory factory, ReadLimits limits, List<Diagnostic> problems)
      throws UnreadableException {
    char[] chars = JsonHoles.filled(surface);
    try (JsonParser parser = factory.createParser(chars)) {
      Budget budget = new Budget(limits);
      JsonReader reader = new JsonReader(surface, budget, problems, chars, parser);
      Node root = reader.value(parser.nextToken());
      reader.end();
      return root;
    } catch (StreamReadException e) {
      throw new UnreadableException(JsonProblems.of(e, surface, chars));
    } catch (IOException e) {
      // WHY: only the parser's signature has it, the text is in memory
      throw new UnreadableException(JsonProblems.unread(surface, e));
    }
  }

  private Node value(JsonToken token) throws IOException, UnreadableException {
    int start = skipToToken();
    budget.countNode(surface, start);
    return switch (token) {
      case START_OBJECT -> object(start);
      case START_ARRAY -> array(start);
      case VALUE_STRING -> string(start);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(start);
      case VALUE_TRUE -> new Bool(true, span(start, start + 4));
      case VALUE_FALSE -> new Bool(false, span(start, start + 5));
      default -> new Null(span(start, start + 4));
    };
  }

  private Node object(int start) throws IOException, UnreadableException {
    budget.enter(surface, start);
    at = start + 1;
    Members members = new Members();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      int keyStart = skipToToken();
      at = stringEnd(keyStart);
      Span keySpan = surface.span(keyStart, at);
      String key = surface.key(parser.currentName(), keyStart, at);
      members.add(new Member(key, keySpan, value(parser.nextToken())), problems);
    }
    budget.leave();
    return new Mapping(members.all(), members.repeated(), span(start, skipToToken() + 1));
  }

  private Node array(int start) throws IOException, UnreadableException {
    budget.enter(surface, start);
    at = start + 1;
    List<Node> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(value(token));
    }
    budget.leave();
    return new Sequence(items, span(start, skipToToken() + 1));
  }

  private Node string(int start) throws IOException {
    String value = parser.getText();
    at = stringEnd(start);
    return surface.text(value, start, at);
  }

  private Node number(int start) throws IOException {
    String literal = parser.getText();
    at = start + literal.length();
    return surface.hasHole(start, at)
        ? surface.text(surface.text().substring(start, at), start, at)
        : new Numeric(literal, surface.span(start, at));
  }

  private Span span(int start, int end) {
    at = end;
    return surface.span(start, end);
  }

  /** Moves to the token that the parser has found to follow, and returns its offset. */
  private int skipToToken() {
    while (at < chars.length && isBetweenTokens(chars[at])) {
      at++;
    }
    return at;
  }

  private int stringEnd(int start) {
    int end = start + 1;
    while (chars[end] != '"') {
      end += chars[end] == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  private void end() {
    while (at < chars.length && isSpace(chars[at])) {
      at++;
    }
    if (at < chars.length) {
      problems.add(JsonProblems.trailing(surface, at));
    }
  }

  private static boolean isBetweenTokens(char c) {
    return isSpace(c) || c == ',' || c == ':';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
