package io.stepwarden.engine.decision;

/**
 * A file that was checked.
 *
 * @param name the name it was given under
 * @param format {@code cloudformation}, {@code asl}, {@code terraform-plan} or {@code unknown}
 * @param read how much of it could be judged
 * @param machines how many state machines it holds
 */
public record CheckedFile(String name, String format, Read read, int machines) {

  /** How much of a file could be judged. */
  public enum Read {
    /** All of it. */
    WHOLE,
    /** A part; diagnostics or undetermined decisions say what is missing. */
    PART,
    /** Nothing; a diagnostic says why. */
    NOT
  }
}
