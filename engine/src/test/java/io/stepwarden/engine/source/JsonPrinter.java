package io.stepwarden.engine.source;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Prints values as JSON with white space and escapes by chance. */
public final class JsonPrinter {

  private static final String[] SPACES = {"", "", "", " ", "\n", "\r\n", "\t", "  \n   "};

  private final Random random;
  private final String[] spaces;
  private final StringBuilder out = new StringBuilder();

  /** Creates a printer that puts white space and escapes where a seed says. */
  public JsonPrinter(long seed) {
    random = new Random(seed);
    spaces = SPACES;
  }

  /** Creates a printer that writes all in one line. */
  public JsonPrinter() {
    random = new Random(0);
    spaces = new String[] {""};
  }

  public String print(Object value) {
    space();
    put(value);
    space();
    return out.toString();
  }

  private void put(Object value) {
    if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof List<?> list) {
      array(list);
    } else if (value instanceof Trees.Literal literal) {
      out.append(literal.json());
    } else {
      string((String) value);
    }
  }

  private void object(Map<?, ?> map) {
    String comma = "";
    out.append('{');
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(comma);
      space();
      string((String) entry.getKey());
      space();
      out.append(':');
      space();
      put(entry.getValue());
      space();
      comma = ",";
    }
    space();
    out.append('}');
  }

  private void array(List<?> list) {
    String comma = "";
    out.append('[');
    for (Object item : list) {
      out.append(comma);
      space();
      put(item);
      space();
      comma = ",";
    }
    space();
    out.append(']');
  }

  private void string(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isHighSurrogate(c) && random.nextBoolean()) {
        out.append(String.format("\\u%04x\\u%04x", (int) c, (int) value.charAt(++i)));
      } else if (!Character.isSurrogate(c) && random.nextInt(8) == 0) {
        out.append(String.format("\\u%04x", (int) c));
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (c == '\r') {
        out.append("\\r");
      } else if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private void space() {
    out.append(spaces[random.nextInt(spaces.length)]);
  }
}
