package io.stepwarden.engine.fix;

import io.stepwarden.engine.source.JsonPrinter;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Prints values as YAML without braces, with indents, comments and empty lines by chance. */
final class YamlPrinter {

  private static final String[] ENDS = {"\n", "\n", " # and & so *on\n", "\n\n", "  \n"};

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  YamlPrinter(long seed) {
    random = new Random(seed);
  }

  String print(Map<?, ?> root) {
    object(root, "");
    return out.toString();
  }

  private void object(Map<?, ?> map, String indent) {
    boolean first = true;
    for (Map.Entry<?, ?> each : map.entrySet()) {
      // INVARIANT: what precedes an object has written the indent of its first line.
      out.append(first ? "" : indent).append(flow(each.getKey())).append(':');
      value(each.getValue(), indent + " ".repeat(1 + random.nextInt(4)));
      first = false;
    }
  }

  private void value(Object value, String indent) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      end();
      out.append(indent);
      object(map, indent);
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      end();
      for (Object item : list) {
        out.append(indent).append("- ");
        if (item instanceof Map<?, ?> map && !map.isEmpty()) {
          object(map, indent + "  ");
        } else {
          out.append(flow(item));
          end();
        }
      }
    } else {
      out.append(' ').append(flow(value));
      end();
    }
  }

  private void end() {
    out.append(ENDS[random.nextInt(ENDS.length)]);
  }

  private static String flow(Object value) {
    return new JsonPrinter().print(value);
  }
}
