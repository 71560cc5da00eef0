package io.stepwarden.engine.model;

import org.jspecify.annotations.Nullable;

/**
 * The way from a document's root to a value, printed as a JSONPath. Immutable; a longer path shares
 * the shorter one it was made from.
 */
public final class JsonPath {

  /** The document itself. */
  public static final JsonPath ROOT = new JsonPath(null, "", 0);

  private static final int MEMBER = -1;

  private final @Nullable JsonPath parent;
  private final String key;
  private final int index;

  private JsonPath(@Nullable JsonPath parent, String key, int index) {
    this.parent = parent;
    this.key = key;
    this.index = index;
  }

  /** Returns the path of a member of this object. */
  public JsonPath member(String key) {
    return new JsonPath(this, key, MEMBER);
  }

  /** Returns the path of an item of this array, counted from 0. */
  public JsonPath item(int index) {
    return new JsonPath(this, "", index);
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
    if (parent == null) {
      out.append('$');
      return;
    }
    parent.print(out);
    if (index != MEMBER) {
      out.append('[').append(index).append(']');
    } else if (isName(key)) {
      out.append('.').append(key);
    } else {
      out.append("['").append(escape(key)).append("']");
    }
  }
}
