package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import java.util.List;
import java.util.Optional;

/** Asks what stands in a field without reporting anything. */
public final class Nodes {

  private Nodes() {}

  public static boolean isObject(Field field) {
    return field.node().orElse(null) instanceof Node.Mapping;
  }

  public static boolean isArray(Field field) {
    return field.node().orElse(null) instanceof Node.Sequence;
  }

  /**
   * Returns the string that stands in a field; nothing if there is none, or if part of it is not
   * known.
   */
  public static Optional<String> text(Field field) {
    Node node = field.node().orElse(null);
    if (node instanceof Node.Text text) {
      return Optional.of(text.value());
    }
    return node instanceof Node.Joined joined && !isOpen(field)
        ? Optional.of(Symbols.written(joined.parts()))
        : Optional.empty();
  }

  /** Returns whether the value was put in place of a name such as {@code ${Seconds}}. */
  public static boolean isSubstituted(Field field) {
    return field.anchor().span().text().startsWith("${");
  }

  /** Returns whether the value, or part of it, is known only once it is deployed. */
  public static boolean isOpen(Field field) {
    List<Node> parts = field.node().flatMap(Symbols::parts).orElse(List.of());
    return !Symbols.symbols(parts).isEmpty();
  }

  /** Returns what stands in a field, in words. */
  public static String type(Field field) {
    return field.node().map(Symbols::typeName).orElse("nothing");
  }

  /** Returns the object that a field holds; one without members if it holds none. */
  public static List<Field.Entry> members(Field field) {
    return isObject(field) ? field.members() : List.of();
  }

  public static List<Field> items(Field field) {
    return isArray(field) ? field.items() : List.of();
  }

  /** Returns a member of an object; absent if the field holds no object. */
  public static Field member(Field field, String key) {
    return isObject(field) ? field.get(key) : field.absent();
  }
}
