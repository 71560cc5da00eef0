package io.stepwarden.engine.asl.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A text, how far it is read, and what was found in it so far; not thread-safe. */
final class Reading {

  /** Stands for the char behind the last one. */
  static final char END = '\0';

  /** How many parts of an expression may stand in each other. */
  static final int DEEPEST = 200;

  private static final int QUOTED = 60;

  private final String text;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Range> tested = new ArrayList<>();
  private final Set<String> functions = new LinkedHashSet<>();
  private int at;
  private int depth;

  private record Range(int start, int end) {

    boolean holds(Reference reference) {
      return start <= reference.offset() && reference.end() <= end;
    }
  }

  private Reading(String text) {
    this.text = text;
  }

  /** Reads a text by a grammar, up to the first fault that ends the reading. */
  static Parsed of(String text, Consumer<Reading> grammar) {
    Reading reading = new Reading(text);
    try {
      grammar.accept(reading);
    } catch (FaultException e) {
      reading.faults.add(e.fault());
    }
    return reading.parsed();
  }

  private Parsed parsed() {
    faults.sort(Comparator.comparingInt(Fault::offset));
    references.sort(Comparator.comparingInt(Reference::offset));
    references.replaceAll(
        reference ->
            tested.stream().anyMatch(range -> range.holds(reference))
                ? reference.asTested()
                : reference);
    return new Parsed(faults, references, value(), List.copyOf(functions));
  }

  /** Returns the reference that is all of the text, but for delimiters and space around. */
  private Optional<Reference> value() {
    boolean delimited = JsonataExpression.isExpression(text);
    String inner = delimited ? text.substring(2, text.length() - 2) : text;
    int start = (delimited ? 2 : 0) + inner.length() - inner.stripLeading().length();
    int end = start + inner.strip().length();
    return references.stream()
        .filter(reference -> reference.offset() == start && reference.end() == end)
        .findFirst();
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** Returns the next char without reading it. */
  char next() {
    return ahead(0);
  }

  char ahead(int distance) {
    return at + distance < text.length() ? text.charAt(at + distance) : END;
  }

  /** Returns the next code point; the caller has checked that there is one. */
  int codePoint() {
    return text.codePointAt(at);
  }

  void skip(int chars) {
    at = Math.min(text.length(), at + chars);
  }

  /** Reads a char if it is the next one. */
  boolean take(char wanted) {
    boolean found = !atEnd() && next() == wanted;
    if (found) {
      at++;
    }
    return found;
  }

  void skipSpace() {
    while (!atEnd() && Character.isWhitespace(next())) {
      at++;
    }
  }

  String since(int start) {
    return text.substring(start, at);
  }

  /** Begins a nested part, unless nesting is too deep to be meant. */
  void enter() {
    if (++depth > DEEPEST) {
      throw end(
          "too-deep", "more than " + DEEPEST + " parts in each other", "split the expression");
    }
  }

  void leave() {
    depth--;
  }

  /** Notes that nothing of what is read in a part of the text is in the result. */
  void tested(int start, int end) {
    tested.add(new Range(start, end));
  }

  void reference(Reference reference) {
    references.add(reference);
  }

  void function(String name) {
    functions.add(name);
  }

  /** Notes a fault in what was read since a place, and goes on. */
  void fault(int start, String code, String message, String help) {
    add(new Fault(start, at - start, code, message, help));
  }

  void add(Fault fault) {
    faults.add(fault);
  }

  /** Returns the fault that the next char is wrong, or that one is missing. */
  FaultException end(String code, String message, String help) {
    return new FaultException(new Fault(at, atEnd() ? 0 : 1, code, message, help));
  }

  /** Returns the fault that something other than what was expected follows. */
  FaultException unexpected(String expected, String help) {
    return atEnd()
        ? end("unexpected-end", "the text ends where " + expected + " is expected", help)
        : end(
            "unexpected-character",
            quote(Character.toString(codePoint())) + " instead of " + expected,
            help);
  }

  /** Returns the fault that what was read since a place is wrong. */
  FaultException endSince(int start, String code, String message, String help) {
    return new FaultException(new Fault(start, at - start, code, message, help));
  }

  /** Puts text of the user in backticks, shortened if it is long. */
  static String quote(String text) {
    return "`" + (text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text) + "`";
  }
}
