package io.stepwarden.engine.policy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.stepwarden.engine.policy.builtin.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the JSON files of a bundle as values. */
final class JsonValues {

  private JsonValues() {}

  /**
   * Reads one object.
   *
   * @throws MalformedJson if the text is anything else
   */
  static Value.Obj object(StrictJson json, byte[] text) throws MalformedJson {
    json.check(text);
    try (JsonParser parser = json.open(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new MalformedJson("an object is expected");
      }
      return object(parser);
    } catch (IOException e) {
      throw MalformedJson.of(e);
    }
  }

  private static Value.Obj object(JsonParser parser) throws IOException {
    SortedMap<Value, Value> members = new TreeMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Value key = Value.of(parser.currentName());
      parser.nextToken();
      members.put(key, value(parser));
    }
    return new Value.Obj(members);
  }

  private static Value array(JsonParser parser) throws IOException {
    List<Value> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new Value.Array(items);
  }

  private static Value value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> Value.of(parser.getText());
      case VALUE_TRUE -> Value.of(true);
      case VALUE_FALSE -> Value.of(false);
      case VALUE_NULL -> Value.ofNull();
      default -> new Value.Num(parser.getText());
    };
  }
}
