package io.stepwarden.engine.model;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Secret;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The JSON Schema of the model that rules see, derived from its records.
 *
 * <p>A {@link Value} is one object with all members it may have, since OPA's type checker takes no
 * alternatives; which members there are follows from {@code is}.
 */
final class ModelSchema {

  private static final Map<Class<?>, String> SCALARS =
      Map.of(
          String.class, "string",
          boolean.class, "boolean",
          Boolean.class, "boolean",
          int.class, "integer",
          Integer.class, "integer",
          BigDecimal.class, "number",
          Anchor.class, "integer",
          Secret.class, "string");

  private final Map<String, String> definitions = new TreeMap<>();

  private ModelSchema() {}

  /** Returns the schema as text. */
  static String text() {
    return new ModelSchema().document();
  }

  private String document() {
    Map<String, String> members = members(Model.class);
    members.put("version", "{\"const\": \"1\", \"type\": \"string\"}");
    String model = object(members, List.copyOf(members.keySet()));
    return """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "title": "What rules see of a template",
          "definitions": {
        %s
          },
          %s
        """
        .formatted(lines(definitions, "    "), model.substring(model.indexOf('"')));
  }

  private Map<String, String> members(Class<?> type) {
    Map<String, String> members = new TreeMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      members.put(snakeCase(component.getName()), schema(component.getGenericType()));
    }
    return members;
  }

  private String schema(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == Node.class) {
      return "{}";
    }
    String scalar = SCALARS.get(raw);
    return scalar != null ? "{\"type\": \"" + scalar + "\"}" : reference(raw);
  }

  private String generic(ParameterizedType type) {
    Type argument = type.getActualTypeArguments()[0];
    if (type.getRawType() == List.class) {
      return "{\"type\": \"array\", \"items\": " + schema(argument) + "}";
    }
    if (type.getRawType() == Value.class) {
      return value(argument);
    }
    throw new IllegalArgumentException("no schema for " + type);
  }

  private String value(Type argument) {
    String name = "value_of_" + name(argument);
    if (!definitions.containsKey(name)) {
      Map<String, String> members = new TreeMap<>();
      members.put("is", "{\"type\": \"string\", \"enum\": [\"known\", \"unknown\", \"absent\"]}");
      members.put("value", schema(argument));
      members.put("until", "{\"type\": \"string\", \"enum\": [\"deployment\", \"run\"]}");
      members.put("reason", "{\"type\": \"string\"}");
      members.put("at", schema(Anchor.class));
      definitions.put(name, object(members, List.of("at", "is")));
    }
    return "{\"$ref\": \"#/definitions/" + name + "\"}";
  }

  private String reference(Class<?> type) {
    String name = snakeCase(type.getSimpleName());
    if (!definitions.containsKey(name)) {
      Map<String, String> members = members(type);
      definitions.put(name, object(members, List.copyOf(members.keySet())));
    }
    return "{\"$ref\": \"#/definitions/" + name + "\"}";
  }

  private static String name(Type type) {
    if (type instanceof ParameterizedType list) {
      return "list_of_" + name(list.getActualTypeArguments()[0]);
    }
    return snakeCase(((Class<?>) type).getSimpleName());
  }

  private static String object(Map<String, String> members, List<String> required) {
    return """
        {
          "type": "object",
          "additionalProperties": false,
          "required": [%s],
          "properties": {
        %s
          }
        }"""
        .formatted(
            required.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ")),
            lines(members, "    "));
  }

  private static String lines(Map<String, String> members, String indent) {
    return members.entrySet().stream()
        .map(member -> "\"" + member.getKey() + "\": " + member.getValue())
        .map(line -> line.indent(indent.length()).stripTrailing())
        .collect(Collectors.joining(",\n"));
  }

  private static String snakeCase(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
