package io.stepwarden.engine.source;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Words for what is wrong with a YAML text. */
final class YamlProblems {

  static final String CODE = "yaml-syntax";

  private YamlProblems() {}

  /** Returns a diagnostic for what the parser stopped at. */
  static Diagnostic of(YamlEngineException e, Surface surface, YamlMarks marks) {
    if (e instanceof MarkedYamlEngineException marked) {
      return YamlFault.of(marked, surface, marks);
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
        CODE,
        at(surface, 0),
        "the document cannot be read as YAML: " + e.getMessage(),
        "write YAML 1.1 or 1.2");
  }

  /** Returns a diagnostic for a number inside YAML's own notation that no number can be. */
  static Diagnostic number(Surface surface, int offset) {
    return Diagnostic.error(
        CODE,
        at(surface, offset),
        "an escape or a directive after this has a number out of range",
        "write an escape as `\\U0010FFFF` at most, and a directive as `%YAML 1.2`");
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

  static Span at(Surface surface, int offset) {
    int length = surface.text().length();
    int from = Math.min(offset, length);
    return surface.span(from, Math.min(from + 1, length));
  }
}
