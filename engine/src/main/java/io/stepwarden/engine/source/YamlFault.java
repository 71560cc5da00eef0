package io.stepwarden.engine.source;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Words what the parser says of a text, which speaks of its own tokens and states. */
final class YamlFault {

  private static final String CHECK =
      "check the indentation, the quotes and the brackets here and just before";

  /** What the parser says, in part, and how it is put here. */
  private static final List<Wording> WORDINGS =
      List.of(
          new Wording(
              "(TAB)",
              "a tab stands where YAML allows none",
              "indent with spaces, and quote a text that begins with a tab",
              false),
          new Wording(
              "cannot start any token",
              "a text begins with a character that YAML keeps for itself",
              "put the text into quotes",
              false),
          new Wording(
              "mapping values are not allowed",
              "a colon stands where no value can begin",
              "check the indentation, and put a text that has a colon and a space into quotes",
              false),
          new Wording(
              "expected <block end>",
              "this goes on with a value that has ended",
              "indent it as far as what it belongs to; in single quotes, write a quote as `''`",
              false),
          new Wording(
              "unexpected end of stream",
              "a text in quotes is not closed",
              "close it, or write a quote in it as `\\\"` in double and `''` in single quotes",
              true),
          new Wording(
              "could not find expected ':'",
              "a line stands among keys and values and has no colon",
              "put `: ` behind the key, or indent the line if it goes on with the one before",
              true),
          new Wording(
              "unknown escape character",
              "a text in double quotes has an escape that YAML does not know",
              "write a backslash that is meant as `\\\\`, or use single quotes",
              false));

  private YamlFault() {}

  /**
   * A way to put what the parser says.
   *
   * @param atContext whether the fault is where the value began, not where it was found
   */
  private record Wording(String said, String message, String help, boolean atContext) {}

  static Diagnostic of(MarkedYamlEngineException e, Surface surface, YamlMarks marks) {
    String problem = e.getProblem();
    for (Wording wording : WORDINGS) {
      if (problem.contains(wording.said())) {
        Span span = place(e, wording.atContext(), surface, marks);
        return Diagnostic.error(YamlProblems.CODE, span, wording.message(), wording.help());
      }
    }
    String context = e.getContext();
    String message = context == null || context.isBlank() ? problem : context + ", " + problem;
    Span span = place(e, false, surface, marks);
    return Diagnostic.error(YamlProblems.CODE, span, trimmed(message), CHECK);
  }

  private static Span place(
      MarkedYamlEngineException e, boolean atContext, Surface surface, YamlMarks marks) {
    Optional<Mark> mark = atContext ? e.getContextMark() : e.getProblemMark();
    return YamlProblems.at(surface, marks.offset(mark.isPresent() ? mark : e.getContextMark()));
  }

  private static String trimmed(String message) {
    String line = message.replace('\n', ' ').replace('\'', '`').strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
