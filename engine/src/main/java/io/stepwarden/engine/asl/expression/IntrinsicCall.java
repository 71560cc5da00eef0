package io.stepwarden.engine.asl.expression;

import io.stepwarden.engine.source.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads calls of intrinsic functions, one inside the other; not thread-safe. */
final class IntrinsicCall {

  /** As the Developer Guide says: up to 10 intrinsic functions nested within a field. */
  private static final int MOST_NESTED = 10;

  /** Those whose result holds nothing of their arguments. */
  private static final Set<String> TESTS = Set.of("States.ArrayLength", "States.ArrayContains");

  private final Reading reading;
  private int depth;

  IntrinsicCall(Reading reading) {
    this.reading = reading;
  }

  /** Reads a call whose name is next. */
  void read() {
    int start = reading.at();
    String name = word();
    check(name, start);
    reading.skipSpace();
    if (!reading.take('(')) {
      throw reading.unexpected("`(`", "write the arguments in parentheses behind the name");
    }
    depth++;
    List<IntrinsicArgument> arguments = arguments();
    if (TESTS.contains(name)) {
      reading.tested(start, reading.at());
    }
    IntrinsicSignature.of(name).ifPresent(signature -> signature.check(reading, start, arguments));
    if (depth-- == MOST_NESTED + 1) {
      String message = "more than " + MOST_NESTED + " nested intrinsic functions";
      reading.fault(start, "too-many-nested-functions", message, "split it over two states");
    }
  }

  private void check(String name, int start) {
    if (IntrinsicSignature.of(name).isPresent()) {
      reading.function(name);
    } else {
      String message = "no intrinsic function " + Reading.quote(name);
      String help =
          Suggestion.orElse(name, IntrinsicSignature.names(), "use a function that exists");
      reading.fault(start, "unknown-function", message, help);
    }
  }

  private List<IntrinsicArgument> arguments() {
    List<IntrinsicArgument> arguments = new ArrayList<>();
    reading.skipSpace();
    if (reading.take(')')) {
      return arguments;
    }
    do {
      reading.skipSpace();
      arguments.add(argument());
      reading.skipSpace();
    } while (reading.take(','));
    if (!reading.take(')')) {
      throw reading.unexpected("`,` or `)`", "separate arguments with `,` and end with `)`");
    }
    return arguments;
  }

  private IntrinsicArgument argument() {
    int start = reading.at();
    char next = reading.next();
    if (next == '$') {
      new PathScanner(reading, PathScanner.Kind.ARGUMENT).scan();
      return new IntrinsicArgument(IntrinsicArgument.Kind.COMPUTED, "", start, reading.at());
    } else if (next == '\'') {
      IntrinsicString.read(reading);
      String text = reading.since(start + 1);
      return new IntrinsicArgument(
          IntrinsicArgument.Kind.STRING, text.substring(0, text.length() - 1), start, reading.at());
    } else if (isWord(next) || next == '-' || next == '+') {
      return word(start);
    }
    throw next == '"'
        ? reading.end("double-quotes", "a string in double quotes", "write it in single quotes")
        : reading.unexpected("an argument", "give a path, a string, a number or a function");
  }

  private IntrinsicArgument word(int start) {
    reading.skip(1);
    String word = reading.since(start) + word();
    IntrinsicArgument.Kind kind = IntrinsicArgument.Kind.COMPUTED;
    if (word.equals("true") || word.equals("false") || word.equals("null")) {
      kind = IntrinsicArgument.Kind.CONSTANT;
    } else if (IntrinsicArgument.isNumber(word)) {
      kind = IntrinsicArgument.Kind.NUMBER;
    } else if (reading.next() == '(' || IntrinsicFunction.looksLike(word)) {
      reading.skip(start - reading.at());
      reading.enter();
      read();
      reading.leave();
    } else {
      String message = Reading.quote(word) + " is no argument";
      throw reading.endSince(start, "unquoted-text", message, "write a string in single quotes");
    }
    return new IntrinsicArgument(kind, word, start, reading.at());
  }

  private String word() {
    int start = reading.at();
    while (isWord(reading.next()) || isExponent(start)) {
      reading.skip(1);
    }
    return reading.since(start);
  }

  /** Returns whether the next char is the sign of an exponent, as in {@code 1e-3}. */
  private boolean isExponent(int start) {
    char next = reading.next();
    return (next == '-' || next == '+') && reading.since(start).matches("[0-9.]*[eE]");
  }

  private static boolean isWord(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9')
        || letter == '.'
        || letter == '_';
  }
}
