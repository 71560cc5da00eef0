package io.stepwarden.engine.asl.expression;

import io.stepwarden.engine.asl.expression.Reference.Root;
import java.util.ArrayList;
import java.util.List;

/** Reads one path, from its root to the first char that is no part of it; not thread-safe. */
final class PathScanner {

  /** Where a path stands, which decides what it may be and where it ends. */
  enum Kind {
    /** The whole text. */
    PATH(""),
    /** The whole text, which names a single place in the input. */
    REFERENCE_PATH(""),
    /** An argument of an intrinsic function. */
    ARGUMENT(",)"),
    /** Inside a filter or the argument of a function of another path. */
    INNER(",)]=<>!~&|");

    private final String delimiters;

    Kind(String delimiters) {
      this.delimiters = delimiters;
    }
  }

  private final Reading reading;
  private final Kind kind;
  private final List<String> names = new ArrayList<>();
  private boolean plain = true;
  private int end;

  PathScanner(Reading reading, Kind kind) {
    this.reading = reading;
    this.kind = kind;
  }

  /** Reads a path whose {@code $} is next, and notes what it refers to. */
  void scan() {
    int start = reading.at();
    reading.skip(1);
    Root root = root();
    String variable = root == Root.VARIABLE ? variable() : "";
    if (kind == Kind.REFERENCE_PATH && root != Root.INPUT) {
      String message = "a reference path that begins with " + Reading.quote(reading.since(start));
      reading.fault(start, "root-not-allowed", message, "begin with `$` alone");
    }
    end = reading.at();
    steps();
    reading.reference(new Reference(root, variable, names, start, end, false));
  }

  private Root root() {
    if (reading.take('$')) {
      return Root.CONTEXT;
    }
    return !reading.atEnd() && PathExpression.isStart(reading.codePoint())
        ? Root.VARIABLE
        : Root.INPUT;
  }

  private String variable() {
    int start = reading.at();
    while (!reading.atEnd() && PathExpression.isPart(reading.codePoint())) {
      reading.skip(Character.charCount(reading.codePoint()));
    }
    return reading.since(start);
  }

  /** Reads all steps after a root. */
  void steps() {
    while (!ends()) {
      if (reading.next() == '.') {
        dot();
      } else if (reading.next() == '[') {
        bracket();
      } else {
        throw reading.unexpected("`.` or `[`", "separate the steps of a path with `.`");
      }
    }
  }

  private boolean ends() {
    char next = reading.next();
    return reading.atEnd() || Character.isWhitespace(next) || kind.delimiters.indexOf(next) >= 0;
  }

  private void dot() {
    int start = reading.at();
    reading.skip(1);
    if (reading.take('.')) {
      plain = false;
      single(start, "`..`");
    }
    switch (reading.next()) {
      case '[' -> bracket();
      case '*' -> {
        reading.skip(1);
        plain = false;
        single(start, "`*`");
      }
      default -> name();
    }
  }

  private void bracket() {
    int start = reading.at();
    PathBracket.Step step = PathBracket.read(reading);
    if (!step.many().isEmpty()) {
      single(start, step.many());
    }
    plain &= step.name().isPresent();
    if (plain) {
      step.name().ifPresent(this::add);
    }
  }

  private void name() {
    int start = reading.at();
    while (!ends() && ".[(".indexOf(reading.next()) < 0) {
      reading.skip(reading.next() == '\\' ? 2 : 1);
    }
    String name = reading.since(start);
    if (name.isEmpty()) {
      throw reading.unexpected("the name of a member", "name a member, or remove the dot");
    }
    if (reading.next() == '(') {
      PathFunction.read(reading, name, start);
      plain = false;
      single(start, "a function");
    } else if (plain) {
      add(PathString.unescaped(name));
    }
  }

  private void add(String step) {
    names.add(step);
    end = reading.at();
  }

  /** Notes that a step may select several values, or computes one. */
  private void single(int start, String what) {
    if (kind == Kind.REFERENCE_PATH) {
      reading.fault(
          start,
          "not-a-reference-path",
          what + " in a reference path",
          "name a single member or item, as in `$.a.b[0]`");
    }
  }
}
