package io.stepwarden.engine.asl.expression;

import io.stepwarden.engine.source.Suggestion;
import java.util.List;

/** Reads calls of functions inside paths, as {@code $.items.length()}. */
final class PathFunction {

  private static final List<String> NAMES =
      List.of(
          "append", "avg", "concat", "first", "index", "keys", "last", "length", "max", "min",
          "size", "stddev", "sum");

  private PathFunction() {}

  /** Reads the arguments of a function whose name is read already. */
  static void read(Reading reading, String name, int start) {
    if (NAMES.contains(name)) {
      reading.function(name);
    } else {
      String message = "no function " + Reading.quote(name) + " in paths";
      String help = Suggestion.orElse(name, NAMES, "put a name with brackets into `['…']`");
      reading.fault(start, "unknown-path-function", message, help);
    }
    reading.skip(1);
    PathContent.read(reading, ')');
    reading.skip(1);
  }
}
