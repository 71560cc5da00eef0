package io.stepwarden.engine.policy.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.stepwarden.engine.policy.builtin.Builtins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of OPA's test cases (OPA, v1/test/cases/cases.go), moved below a name of its own so that many
 * fit into one bundle.
 *
 * @param name the package everything of the case stands below
 * @param note OPA's name for it
 * @param path what is asked for, such as {@code c7/test/p}
 * @param expected the value; empty if it is undefined
 */
record ConformanceCase(
    String name,
    String note,
    String path,
    List<String> modules,
    Optional<JsonNode> data,
    String input,
    Optional<JsonNode> expected) {

  private static final Pattern DATA = Pattern.compile("(?<![\\w.])data(?=[.\\[])");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^(\\s*package\\s+)");

  private static final Pattern CALL = Pattern.compile("([a-z][a-z0-9_.]*)\\(");

  ConformanceCase {
    List<String> moved = new ArrayList<>();
    for (String module : modules) {
      String below = PACKAGE.matcher(module).replaceFirst("$1" + name + ".");
      moved.add(DATA.matcher(below).replaceAll("data." + name));
    }
    modules = List.copyOf(moved);
  }

  /** Returns whether a module calls a function that a host provides. */
  boolean calls(Builtins host) {
    for (String module : modules) {
      Matcher call = CALL.matcher(module);
      while (call.find()) {
        if (host.find(call.group(1)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }
}
