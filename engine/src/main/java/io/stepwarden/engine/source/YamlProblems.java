package io.stepwarden.engine.source;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Words for what is wrong with a YAML text. */
final class YamlProblems {

  private static final String CODE = "yaml-syntax";

  private YamlProblems() {}

  /** Returns a diagnostic for what the parser stopped at. */
  static Diagnostic of(YamlEngineException e, Surface surface) {
    YamlMarks marks = new YamlMarks(surface.text());
    if (e instanceof MarkedYamlEngineException marked) {
      Optional<Mark> mark =
          marked.getProblemMark().isPresent() ? marked.getProblemMark() : marked.getContextMark();
      return syntax(marked, at(surface, marks.offset(mark)));
    }
    if (e instanceof ReaderException unprintable) {
      return Diagnostic.error(
          CODE,
          at(surface, marks.offset(unprintable.getPosition())),
          "the character `U+"
              + Integer.toHexString(unprintable.getCodePoint())
              + "` may not stand in YAML",
          "remove it, or escape it inside double quotes");
    }
    return Diagnostic.error(
        CODE, at(surface, 0), String.valueOf(e.getMessage()), "correct the YAML");
  }

  static Diagnostic severalDocuments(Surface surface, int offset) {
    return Diagnostic.error(
        "several-documents",
        at(surface, offset),
        "the file has more than one document, and only the first is read",
        "put each document into a file of its own");
  }

  static Diagnostic keyNotText(Span span) {
    return Diagnostic.error(
        "key-not-text",
        span,
        "a key is an object or an array, so its value is not read",
        "use a text as the key; quote it if it begins with a bracket or brace");
  }

  static Diagnostic mergeNotMapping(Span span) {
    return Diagnostic.error(
        "merge-not-object",
        span,
        "the merge key `<<` is given what is neither an object nor a list of objects",
        "give it an alias of an object, or quote the key");
  }

  private static Diagnostic syntax(MarkedYamlEngineException e, Span span) {
    String problem = e.getProblem();
    String context = e.getContext();
    String message = context == null || context.isBlank() ? problem : context + ", " + problem;
    return Diagnostic.error(CODE, span, trimmed(message), help(problem));
  }

  private static String help(String problem) {
    if (problem.contains("TAB") || problem.contains("\\t")) {
      return "indent with spaces; YAML does not allow tabs there";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "check the indentation, and quote a text that has a colon followed by a space";
    }
    if (problem.contains("cannot start any token")) {
      return "quote a text that begins with this character";
    }
    return "check the indentation, the quotes and the brackets here and just before";
  }

  private static String trimmed(String message) {
    String line = message.replace('\n', ' ').strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  private static Span at(Surface surface, int offset) {
    int length = surface.text().length();
    int from = Math.min(offset, length);
    return surface.span(from, Math.min(from + 1, length));
  }
}
