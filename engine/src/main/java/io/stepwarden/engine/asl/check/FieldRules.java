package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.source.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The fields that the objects of a definition may have. Immutable.
 *
 * @see <a href="https://states-language.net/spec.html">Amazon States Language</a>
 */
final class FieldRules {

  private final Map<String, Map<String, FieldRule>> objects;

  private FieldRules(Map<String, Map<String, FieldRule>> objects) {
    this.objects = objects;
  }

  /** Reads the table that the library carries. */
  static FieldRules load() {
    Map<String, Map<String, FieldRule>> objects = new LinkedHashMap<>();
    for (List<String> row : Table.rows(FieldRules.class, "fields.tsv")) {
      FieldRule rule = rule(row);
      objects.computeIfAbsent(row.get(0), any -> new LinkedHashMap<>()).put(rule.name(), rule);
    }
    return new FieldRules(objects);
  }

  private static FieldRule rule(List<String> columns) {
    List<String> kind = List.of(columns.get(4).split(" "));
    return new FieldRule(
        columns.get(1),
        languages(columns.get(2)),
        columns.get(3).equals("required"),
        kind.get(0),
        kind.subList(1, kind.size()));
  }

  private static List<QueryLanguage> languages(String word) {
    List<QueryLanguage> all = new ArrayList<>(List.of(QueryLanguage.values()));
    all.removeIf(
        language -> !word.equals("both") && !word.equals(language.word.toLowerCase(Locale.ROOT)));
    return all;
  }

  /** Returns the rules of an object such as {@code Task}, by the names of its fields. */
  Map<String, FieldRule> of(String object) {
    return objects.getOrDefault(object, Map.of());
  }
}
