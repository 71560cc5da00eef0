package io.stepwarden.engine.model;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Writes values: {@code {"is": "known", "value": …, "at": …}} and their unknown and absent kin. */
class ValueJson {

  final JsonGenerator out;
  final Anchors anchors;

  ValueJson(JsonGenerator out, Anchors anchors) {
    this.out = out;
    this.anchors = anchors;
  }

  /** Writes the items of a list of the model. */
  <T> void list(String name, List<T> items, Item<T> item) throws IOException {
    out.writeArrayFieldStart(name);
    for (T each : items) {
      out.writeStartObject();
      item.write(each);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** Writes the fields of one item. */
  interface Item<T> {
    void write(T item) throws IOException;
  }

  void at(Anchor anchor) throws IOException {
    out.writeNumberField("at", anchors.handle(anchor));
  }

  void strings(String name, List<String> strings) throws IOException {
    out.writeArrayFieldStart(name);
    for (String string : strings) {
      out.writeString(string);
    }
    out.writeEndArray();
  }

  void integers(String name, List<Integer> integers) throws IOException {
    out.writeArrayFieldStart(name);
    for (int integer : integers) {
      out.writeNumber(integer);
    }
    out.writeEndArray();
  }

  void value(String name, Value<?> value) throws IOException {
    out.writeFieldName(name);
    value(value);
  }

  void values(String name, List<? extends Value<?>> values) throws IOException {
    out.writeArrayFieldStart(name);
    for (Value<?> value : values) {
      value(value);
    }
    out.writeEndArray();
  }

  private void value(Value<?> value) throws IOException {
    out.writeStartObject();
    if (value instanceof Value.Known<?> known) {
      out.writeStringField("is", "known");
      out.writeFieldName("value");
      plain(known.value());
      at(value.at());
    } else if (value instanceof Value.Unknown<?> unknown) {
      out.writeStringField("is", "unknown");
      out.writeStringField("until", unknown.until().name().toLowerCase(Locale.ROOT));
      out.writeStringField("reason", unknown.reason());
      out.writeNumberField("at", anchors.handle(value.at(), unknown.reason()));
    } else {
      out.writeStringField("is", "absent");
      at(value.at());
    }
    out.writeEndObject();
  }

  private void plain(Object value) throws IOException {
    if (value instanceof Boolean bool) {
      out.writeBoolean(bool);
    } else if (value instanceof BigDecimal number) {
      out.writeNumber(number);
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof List<?> items) {
      out.writeStartArray();
      for (Object item : items) {
        plain(item);
      }
      out.writeEndArray();
    } else {
      out.writeString(value.toString());
    }
  }
}
