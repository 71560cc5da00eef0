package io.stepwarden.engine.policy.builtin;

import java.util.Iterator;
import java.util.Map;

/** Writes values as OPA prints terms: {@code [1, "a"]}, {@code {"a": 1}}, {@code set()}. */
final class RegoText {

  private final StringBuilder out = new StringBuilder();

  private RegoText() {}

  static String of(Value value) {
    RegoText text = new RegoText();
    text.append(value);
    return text.out.toString();
  }

  private void append(Value value) {
    if (value instanceof Value.Text text) {
      out.append(GoQuote.quote(text.value(), '"', false));
    } else if (value instanceof Value.Array array) {
      appendAll('[', array.items().iterator(), ']');
    } else if (value instanceof Value.SetOf set && !set.items().isEmpty()) {
      appendAll('{', set.items().iterator(), '}');
    } else if (value instanceof Value.Obj object) {
      appendMembers(object.members().entrySet().iterator());
    } else {
      out.append(ValueWriter.write(value));
    }
  }

  private void appendAll(char open, Iterator<Value> items, char close) {
    out.append(open);
    while (items.hasNext()) {
      append(items.next());
      out.append(items.hasNext() ? ", " : "");
    }
    out.append(close);
  }

  private void appendMembers(Iterator<Map.Entry<Value, Value>> members) {
    out.append('{');
    while (members.hasNext()) {
      Map.Entry<Value, Value> member = members.next();
      append(member.getKey());
      out.append(": ");
      append(member.getValue());
      out.append(members.hasNext() ? ", " : "");
    }
    out.append('}');
  }
}
