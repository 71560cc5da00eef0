package io.stepwarden.engine.asl.expression;

/**
 * Paths of JSONPath states, and what else may stand where they stand.
 *
 * @see <a href="https://states-language.net/spec.html#paths">Amazon States Language, Paths</a>
 * @see <a href="https://github.com/json-path/JsonPath">Jayway JsonPath, whose syntax it is</a>
 */
public final class PathExpression {

  private static final int LONGEST_NAME = 80;

  private PathExpression() {}

  /** Parses a path, as that of InputPath, OutputPath, ItemsPath, Variable or SecondsPath. */
  public static Parsed path(String text) {
    return Reading.of(text, reading -> whole(reading, PathScanner.Kind.PATH));
  }

  /** Parses a reference path to a place in the input, as that of ResultPath. */
  public static Parsed referencePath(String text) {
    return Reading.of(text, reading -> whole(reading, PathScanner.Kind.REFERENCE_PATH));
  }

  /** Parses what stands behind a key that ends in {@code .$}: a path or an intrinsic function. */
  public static Parsed payloadTemplateValue(String text) {
    return text.startsWith("$") ? path(text) : IntrinsicFunction.parse(text);
  }

  /** Checks the name of a variable in Assign, without the {@code .$} that its key may end in. */
  public static Parsed variableName(String name) {
    return Reading.of(name, PathExpression::name);
  }

  private static void whole(Reading reading, PathScanner.Kind kind) {
    if (reading.next() != '$') {
      throw reading.end(
          "not-a-path",
          "a path that does not begin with `$`",
          "begin with `$` for the input, `$$` for the context object, or `$name` for a variable");
    }
    new PathScanner(reading, kind).scan();
    reading.skipSpace();
    if (!reading.atEnd()) {
      throw reading.unexpected(
          "`.`, `[` or the end of the path", "put a name with spaces into `['…']`");
    }
  }

  private static void name(Reading reading) {
    if (reading.atEnd()) {
      throw reading.end("empty-name", "an empty name of a variable", "give it a name");
    }
    int length = 0;
    while (!reading.atEnd()) {
      int letter = reading.codePoint();
      if (!(length == 0 ? isStart(letter) : isPart(letter))) {
        throw reading.end(
            "invalid-variable-name",
            Reading.quote(Character.toString(letter)) + " in the name of a variable",
            "begin with a letter, and go on with letters, digits and `_`");
      }
      reading.skip(Character.charCount(letter));
      length++;
    }
    check(reading, length);
  }

  private static void check(Reading reading, int length) {
    if (length > LONGEST_NAME) {
      String message = "a name of a variable with " + length + " characters";
      reading.fault(0, "variable-name-too-long", message, "take at most " + LONGEST_NAME);
    }
    if (reading.since(0).equals("states")) {
      reading.fault(0, "reserved-variable-name", "`states` is reserved", "take another name");
    }
  }

  /** Returns whether a variable may begin with it; `_`, no ID_Start, is let pass. */
  static boolean isStart(int letter) {
    return Character.isUnicodeIdentifierStart(letter) || letter == '_';
  }

  static boolean isPart(int letter) {
    return Character.isUnicodeIdentifierPart(letter) && !Character.isIdentifierIgnorable(letter);
  }
}
