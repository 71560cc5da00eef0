package io.stepwarden.engine.source;

/** Tells YAML's own tags, which say how to read a value, from those that are part of it. */
final class YamlTags {

  private static final String PREFIX = "tag:yaml.org,2002:";

  private YamlTags() {}

  /** Tells whether a tag only says what kind of value it stands at. */
  static boolean isStandard(String tag) {
    return switch (tag) {
      case "!",
          PREFIX + "str",
          PREFIX + "int",
          PREFIX + "float",
          PREFIX + "bool",
          PREFIX + "null",
          PREFIX + "map",
          PREFIX + "seq",
          PREFIX + "set",
          PREFIX + "omap",
          PREFIX + "pairs",
          PREFIX + "binary",
          PREFIX + "timestamp",
          PREFIX + "merge" ->
          true;
      default -> false;
    };
  }

  /** Tells whether a tag asks for a scalar to be read as if it were plain and had none. */
  static boolean isResolved(String tag) {
    return switch (tag) {
      case PREFIX + "int", PREFIX + "float", PREFIX + "bool", PREFIX + "null" -> true;
      default -> false;
    };
  }

  /** Returns a tag without its exclamation mark. */
  static String name(String tag) {
    return tag.startsWith("!") ? tag.substring(1) : tag;
  }
}
