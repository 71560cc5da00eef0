package io.stepwarden.engine.source;

import java.util.Optional;

/**
 * Something about the input that could not be read as meant: data, not an exception.
 *
 * @param code a stable word such as {@code yaml-syntax}
 * @param severity whether the document, or a part of it, went unread
 * @param message what is wrong: lower case, no full stop, the user's own text in backticks
 * @param help what to do about it
 * @param source the name of the document
 * @param span the place; absent where there is no text to point at, as in an unreadable file
 */
public record Diagnostic(
    String code,
    Severity severity,
    String message,
    String help,
    String source,
    Optional<Span> span) {

  /** What a diagnostic means for the outcome of a run. */
  public enum Severity {
    /** Something was not read, so nothing can be said of it; a run that has one cannot be clean. */
    ERROR,
    /** Everything was read; the author may want to know. */
    WARNING
  }

  /** Returns an error at a place. */
  public static Diagnostic error(String code, Span span, String message, String help) {
    return new Diagnostic(
        code, Severity.ERROR, message, help, span.source().name(), Optional.of(span));
  }

  /** Returns an error about a document as a whole. */
  public static Diagnostic error(String code, String source, String message, String help) {
    return new Diagnostic(code, Severity.ERROR, message, help, source, Optional.empty());
  }

  /** Returns a warning at a place. */
  public static Diagnostic warning(String code, Span span, String message, String help) {
    return new Diagnostic(
        code, Severity.WARNING, message, help, span.source().name(), Optional.of(span));
  }
}
