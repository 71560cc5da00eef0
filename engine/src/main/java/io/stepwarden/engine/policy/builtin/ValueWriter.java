package io.stepwarden.engine.policy.builtin;

import java.util.Iterator;
import java.util.Map;

/** Writes values as a policy's module reads them: without spaces, and with JSON's escapes. */
public final class ValueWriter {

  private final StringBuilder out = new StringBuilder();

  private ValueWriter() {}

  /** Returns the text of a value. */
  public static String write(Value value) {
    ValueWriter writer = new ValueWriter();
    writer.append(value);
    return writer.out.toString();
  }

  private void append(Value value) {
    if (value instanceof Value.Text text) {
      appendText(text.value());
    } else if (value instanceof Value.Num number) {
      out.append(number.literal());
    } else if (value instanceof Value.Bool bool) {
      out.append(bool.value());
    } else if (value instanceof Value.Array array) {
      appendAll('[', array.items().iterator(), ']');
    } else if (value instanceof Value.SetOf set) {
      appendSet(set);
    } else if (value instanceof Value.Obj object) {
      appendObject(object);
    } else {
      out.append("null");
    }
  }

  private void appendSet(Value.SetOf set) {
    if (set.items().isEmpty()) {
      out.append("set()");
    } else {
      appendAll('{', set.items().iterator(), '}');
    }
  }

  private void appendAll(char open, Iterator<Value> items, char close) {
    out.append(open);
    while (items.hasNext()) {
      append(items.next());
      if (items.hasNext()) {
        out.append(',');
      }
    }
    out.append(close);
  }

  private void appendObject(Value.Obj object) {
    out.append('{');
    boolean more = false;
    for (Map.Entry<Value, Value> member : object.members().entrySet()) {
      if (more) {
        out.append(',');
      }
      more = true;
      append(member.getKey());
      out.append(':');
      append(member.getValue());
    }
    out.append('}');
  }

  private void appendText(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u00").append(Character.forDigit(c >> 4, 16));
        out.append(Character.forDigit(c & 15, 16));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
