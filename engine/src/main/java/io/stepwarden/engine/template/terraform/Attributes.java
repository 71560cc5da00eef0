package io.stepwarden.engine.template.terraform;

import io.stepwarden.engine.source.Table;
import io.stepwarden.engine.template.Declaration;
import io.stepwarden.engine.template.Definitions;
import io.stepwarden.engine.template.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Terraform calls the resource types and properties of CloudFormation. Immutable. */
final class Attributes {

  /** Immutable, and the same for all plans: read once. */
  static final Attributes ALL = load();

  /** Stands behind attributes that hold JSON in a string. */
  private static final String JSON = "{}";

  private final Map<String, String> types;
  private final Map<String, Map<String, String>> paths;

  private Attributes(Map<String, String> types, Map<String, Map<String, String>> paths) {
    this.types = Map.copyOf(types);
    this.paths = Map.copyOf(paths);
  }

  /** Reads the table that the library carries. */
  private static Attributes load() {
    Map<String, String> types = new HashMap<>();
    Map<String, Map<String, String>> paths = new HashMap<>();
    for (List<String> row : Table.rows(Attributes.class, "attributes.tsv")) {
      types.put(row.get(0), row.get(1));
      if (!row.get(2).equals("-")) {
        paths.computeIfAbsent(row.get(0), any -> new HashMap<>()).put(row.get(2), row.get(3));
      }
    }
    return new Attributes(types, paths);
  }

  /** Returns CloudFormation's name of a type, or the type itself if it is of no interest here. */
  String cloudFormation(String type) {
    return types.getOrDefault(type, type);
  }

  /** Returns whether values of the type are looked at. */
  boolean isRead(String type) {
    return types.containsKey(type);
  }

  /** Returns a resource in CloudFormation's words. */
  Declaration declaration(PlannedResource resource, Definitions definitions) {
    Map<String, String> own = paths.getOrDefault(resource.type(), Map.of());
    return new Declaration(
        cloudFormation(resource.type()),
        resource.address(),
        resource.values(),
        property -> property(resource, own.getOrDefault(property, ""), definitions));
  }

  private static Field property(PlannedResource resource, String path, Definitions definitions) {
    Field values = resource.values();
    if (path.isEmpty()) {
      return values.absent();
    }
    if (path.endsWith(JSON)) {
      String attribute = path.substring(0, path.length() - JSON.length());
      return definitions.document(Declaration.at(values, attribute));
    }
    boolean computed = path.endsWith("?");
    String attribute = computed ? path.substring(0, path.length() - 1) : path;
    Field field = Declaration.at(values, attribute);
    String unset = resource.address() + "." + attribute;
    return computed && field.symbol().filter(each -> each.expression().equals(unset)).isPresent()
        ? values.absent()
        : field;
  }
}
