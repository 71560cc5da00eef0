package io.stepwarden.engine.policy.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Functions on the query of a URL (OPA, v1/topdown/encoding.go; Go, package net/url). */
final class UrlQueryBuiltins {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private UrlQueryBuiltins() {}

  static Value encode(Operands operands) throws BuiltinFailure {
    return Value.of(escape(operands.text(0)));
  }

  static Value decode(Operands operands) throws BuiltinFailure {
    return Value.of(unescape(operands.text(0)));
  }

  static Value encodeObject(Operands operands) throws BuiltinFailure {
    StringBuilder query = new StringBuilder();
    for (Map.Entry<Value, Value> member : operands.object(0).members().entrySet()) {
      String key = member.getKey() instanceof Value.Text text ? text.value() : key(member.getKey());
      for (String value : values(member.getValue())) {
        query.append(query.length() == 0 ? "" : "&");
        query.append(escape(key)).append('=').append(escape(value));
      }
    }
    return Value.of(query.toString());
  }

  private static String key(Value key) throws BuiltinFailure {
    throw new BuiltinFailure("operand 1 must have string keys but got " + RegoText.of(key));
  }

  private static List<String> values(Value value) throws BuiltinFailure {
    if (value instanceof Value.Text text) {
      return List.of(text.value());
    }
    Collection<Value> items =
        value instanceof Value.Array array
            ? array.items()
            : value instanceof Value.SetOf set ? set.items() : List.of(Value.ofNull());
    List<String> texts = new ArrayList<>();
    for (Value item : items) {
      if (!(item instanceof Value.Text text)) {
        throw new BuiltinFailure("operand 1 values must be string, array[string], or set[string]");
      }
      texts.add(text.value());
    }
    return texts;
  }

  static Value decodeObject(Operands operands) throws BuiltinFailure {
    SortedMap<Value, List<Value>> found = new TreeMap<>();
    for (String pair : operands.text(0).split("&", -1)) {
      if (pair.indexOf(';') >= 0) {
        throw new BuiltinFailure("invalid semicolon separator in query");
      }
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String key = unescape(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : unescape(pair.substring(equals + 1));
        found.computeIfAbsent(Value.of(key), k -> new ArrayList<>()).add(Value.of(value));
      }
    }
    SortedMap<Value, Value> members = new TreeMap<>();
    found.forEach((key, values) -> members.put(key, new Value.Array(values)));
    return new Value.Obj(members);
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      if (isUnreserved(b)) {
        escaped.append((char) b);
      } else if (b == ' ') {
        escaped.append('+');
      } else {
        escaped.append('%').append(HEX.toHexDigits(b));
      }
    }
    return escaped.toString();
  }

  private static boolean isUnreserved(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || "-_.~".indexOf(b) >= 0;
  }

  private static String unescape(String text) throws BuiltinFailure {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] escaped = text.getBytes(UTF_8);
    for (int i = 0; i < escaped.length; i++) {
      if (escaped[i] == '%') {
        bytes.write(octet(escaped, i));
        i += 2;
      } else {
        bytes.write(escaped[i] == '+' ? ' ' : escaped[i]);
      }
    }
    return EncodingBuiltins.utf8(bytes.toByteArray());
  }

  private static int octet(byte[] escaped, int percent) throws BuiltinFailure {
    int high = percent + 1 < escaped.length ? Character.digit(escaped[percent + 1], 16) : -1;
    int low = percent + 2 < escaped.length ? Character.digit(escaped[percent + 2], 16) : -1;
    if (high < 0 || low < 0) {
      int end = Math.min(percent + 3, escaped.length);
      String shown = new String(escaped, percent, end - percent, UTF_8);
      throw new BuiltinFailure("invalid URL escape " + GoQuote.quote(shown, '"', false));
    }
    return high * 16 + low;
  }
}
