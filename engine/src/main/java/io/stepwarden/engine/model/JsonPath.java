package io.stepwarden.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * The way from a document's root to a value, printed as a JSONPath. Immutable; a longer path shares
 * the shorter one it was made from.
 */
public final class JsonPath {

  /** The document itself. */
  public static final JsonPath ROOT = new JsonPath(null, "$");

  private final @Nullable JsonPath parent;
  private final String step;

  private JsonPath(@Nullable JsonPath parent, String step) {
    this.parent = parent;
    this.step = step;
  }

  /** Returns the path of a member of this object. */
  public JsonPath member(String key) {
    return new JsonPath(this, isName(key) ? "." + key : "['" + escape(key) + "']");
  }

  /** Returns the path of an item of this array, counted from 0. */
  public JsonPath item(int index) {
    return new JsonPath(this, "[" + index + "]");
  }

  private static boolean isName(String key) {
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      if (!letter && !(i > 0 && c >= '0' && c <= '9')) {
        return false;
      }
    }
    return !key.isEmpty();
  }

  private static String escape(String key) {
    return key.replace("\\", "\\\\").replace("'", "\\'");
  }

  /** Returns the path as in RFC 9535: dots where a key is a plain name, brackets elsewhere. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    print(out);
    return out.toString();
  }

  private void print(StringBuilder out) {
    if (parent != null) {
      parent.print(out);
    }
    out.append(step);
  }
}
