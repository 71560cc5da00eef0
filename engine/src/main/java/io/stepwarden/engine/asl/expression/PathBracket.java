package io.stepwarden.engine.asl.expression;

import java.util.Optional;

/** Reads the steps of paths that stand in square brackets. */
final class PathBracket {

  /**
   * What a bracket selects.
   *
   * @param many what may select several values; empty for a name or an index
   * @param name the single name; {@code [0]} for an item and {@code [*]} for several
   */
  record Step(String many, Optional<String> name) {

    private static Step items(String what) {
      return new Step(what, Optional.of(ITEMS));
    }
  }

  private static final String ITEMS = "[*]";

  private PathBracket() {}

  /** Reads from the bracket that opens to that which closes. */
  static Step read(Reading reading) {
    int start = reading.at();
    reading.skip(1);
    reading.skipSpace();
    Step step = step(reading, start);
    reading.skipSpace();
    if (!reading.take(']')) {
      throw reading.unexpected("`]`", "close the bracket");
    }
    return step;
  }

  private static Step step(Reading reading, int start) {
    char next = reading.next();
    if (next == '\'' || next == '"') {
      return names(reading);
    } else if (reading.take('*')) {
      return Step.items("`*`");
    } else if (reading.take('?')) {
      filter(reading, start);
      return Step.items("a filter");
    } else if (next == '(') {
      PathContent.read(reading, ']');
      return new Step("a script", Optional.empty());
    } else if (isDigit(next) || next == '-' || next == ':') {
      return items(reading);
    }
    throw reading.unexpected(
        "a name in quotes, an index, `*` or a filter",
        "write `['name']`, `[0]`, `[*]` or `[?(…)]`");
  }

  private static Step names(Reading reading) {
    String first = PathString.read(reading);
    boolean several = false;
    reading.skipSpace();
    while (reading.take(',')) {
      several = true;
      reading.skipSpace();
      if (reading.next() != '\'' && reading.next() != '"') {
        throw reading.unexpected("a name in quotes", "write `['a','b']`");
      }
      PathString.read(reading);
      reading.skipSpace();
    }
    return new Step(several ? "`,`" : "", several ? Optional.empty() : Optional.of(first));
  }

  private static Step items(Reading reading) {
    int start = reading.at();
    String many = item(reading);
    String index = "[" + reading.since(start).strip() + "]";
    reading.skipSpace();
    while (reading.take(',')) {
      many = "`,`";
      reading.skipSpace();
      item(reading);
      reading.skipSpace();
    }
    return many.isEmpty() ? new Step("", Optional.of(index)) : Step.items(many);
  }

  private static String item(Reading reading) {
    boolean found = index(reading);
    boolean slice = false;
    while (reading.take(':')) {
      slice = true;
      index(reading);
    }
    if (!found && !slice) {
      throw reading.unexpected("an index", "write `[0]`, `[0,1]` or `[0:2]`");
    }
    return slice ? "`:`" : "";
  }

  private static boolean index(Reading reading) {
    reading.skipSpace();
    boolean negative = reading.take('-');
    int start = reading.at();
    while (isDigit(reading.next())) {
      reading.skip(1);
    }
    boolean found = reading.at() > start;
    if (negative && !found) {
      throw reading.unexpected("a digit", "write an index such as `-1`");
    }
    reading.skipSpace();
    return found;
  }

  private static void filter(Reading reading, int start) {
    int inner = reading.at();
    PathContent.read(reading, ']');
    reading.tested(inner, reading.at());
    if (reading.since(inner).isBlank() || reading.since(inner).strip().equals("()")) {
      throw reading.endSince(
          start, "empty-filter", "a filter without a condition", "write `[?(@.name == 'value')]`");
    }
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
