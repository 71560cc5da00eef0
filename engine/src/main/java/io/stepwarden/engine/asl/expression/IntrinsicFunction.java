package io.stepwarden.engine.asl.expression;

/**
 * Calls of intrinsic functions in JSONPath states.
 *
 * @see <a href="https://states-language.net/spec.html#intrinsic-functions">Amazon States Language,
 *     Intrinsic Functions</a>
 */
public final class IntrinsicFunction {

  static final String PREFIX = "States.";

  private IntrinsicFunction() {}

  /** Returns whether a text is meant to call an intrinsic function. */
  public static boolean looksLike(String text) {
    return text.startsWith(PREFIX);
  }

  /** Parses a call of an intrinsic function, and the calls inside. */
  public static Parsed parse(String text) {
    return Reading.of(text, reading -> whole(reading, looksLike(text)));
  }

  private static void whole(Reading reading, boolean looksLike) {
    if (!looksLike) {
      throw reading.end(
          "not-a-path-or-function",
          "neither a path nor an intrinsic function",
          "begin with `$` or `States.`, or remove `.$` from the key");
    }
    new IntrinsicCall(reading).read();
    reading.skipSpace();
    if (!reading.atEnd()) {
      throw reading.unexpected("the end of the call", "remove what follows the call");
    }
  }
}
