package io.stepwarden.engine.policy.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads values as a policy's module writes them: JSON, with sets as {@code {1,2}} and {@code set()}
 * and with any values for keys.
 *
 * <p>It trusts the module to write well-formed text and says so where it does not.
 */
public final class ValueParser {

  private static final int DEEPEST = 2_000;

  private final String text;
  private int at;
  private int depth;

  private ValueParser(String text) {
    this.text = text;
  }

  /**
   * Reads one value.
   *
   * @throws BuiltinFailure if the text is not one value, or one nested over 2,000 deep
   */
  public static Value parse(String text) throws BuiltinFailure {
    ValueParser parser = new ValueParser(text);
    Value value = parser.value();
    parser.skipSpace();
    if (parser.at != text.length()) {
      throw parser.failure("trailing text");
    }
    return value;
  }

  private Value value() throws BuiltinFailure {
    skipSpace();
    return switch (peek()) {
      case '{' -> nested('{');
      case '[' -> nested('[');
      case '"' -> new Value.Text(string());
      case 't' -> word("true", Value.of(true));
      case 'f' -> word("false", Value.of(false));
      case 'n' -> word("null", Value.ofNull());
      case 's' -> word("set()", new Value.SetOf(new TreeSet<>()));
      default -> number();
    };
  }

  private Value nested(char open) throws BuiltinFailure {
    if (++depth > DEEPEST) {
      throw failure("nesting over " + DEEPEST);
    }
    at++;
    Value value = open == '[' ? array() : braces();
    depth--;
    return value;
  }

  private Value array() throws BuiltinFailure {
    List<Value> items = new ArrayList<>();
    if (take(']')) {
      return new Value.Array(items);
    }
    do {
      items.add(value());
    } while (take(','));
    expect(']');
    return new Value.Array(items);
  }

  private Value braces() throws BuiltinFailure {
    if (take('}')) {
      return new Value.Obj(new TreeMap<>());
    }
    Value first = value();
    return take(':') ? object(first) : set(first);
  }

  private Value object(Value firstKey) throws BuiltinFailure {
    SortedMap<Value, Value> members = new TreeMap<>();
    members.put(firstKey, value());
    while (take(',')) {
      Value key = value();
      expect(':');
      members.put(key, value());
    }
    expect('}');
    return new Value.Obj(members);
  }

  private Value set(Value first) throws BuiltinFailure {
    SortedSet<Value> items = new TreeSet<>();
    items.add(first);
    while (take(',')) {
      items.add(value());
    }
    expect('}');
    return new Value.SetOf(items);
  }

  private Value word(String word, Value value) throws BuiltinFailure {
    if (!text.startsWith(word, at)) {
      throw failure("a value expected");
    }
    at += word.length();
    return value;
  }

  private Value number() throws BuiltinFailure {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (start == at) {
      throw failure("a value expected");
    }
    return new Value.Num(text.substring(start, at));
  }

  private String string() throws BuiltinFailure {
    at++;
    int start = at;
    StringBuilder escaped = null;
    while (peek() != '"') {
      if (peek() == '\\') {
        escaped = escaped == null ? new StringBuilder() : escaped;
        escaped.append(text, start, at).append(escape());
        start = at;
      } else {
        at++;
      }
    }
    String rest = text.substring(start, at++);
    return escaped == null ? rest : escaped.append(rest).toString();
  }

  private char escape() throws BuiltinFailure {
    at++;
    char c = peek();
    at++;
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> unicode();
      default -> c;
    };
  }

  private char unicode() throws BuiltinFailure {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0) {
        throw failure("a hexadecimal digit expected");
      }
      unit = unit * 16 + digit;
      at++;
    }
    return (char) unit;
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean take(char c) {
    skipSpace();
    boolean there = at < text.length() && text.charAt(at) == c;
    if (there) {
      at++;
    }
    return there;
  }

  private void expect(char c) throws BuiltinFailure {
    if (!take(c)) {
      throw failure("`" + c + "` expected");
    }
  }

  private char peek() throws BuiltinFailure {
    if (at >= text.length()) {
      throw failure("text ends early");
    }
    return text.charAt(at);
  }

  private BuiltinFailure failure(String what) {
    return new BuiltinFailure("unreadable value: " + what + " at " + at);
  }
}
