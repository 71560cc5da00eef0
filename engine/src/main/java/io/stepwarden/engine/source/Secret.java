package io.stepwarden.engine.source;

/**
 * A text that no report may show, and where it stands. Immutable; it prints as its mask.
 *
 * @param value the text that is meant, escapes undone; at least one character
 * @param span the characters it was read from
 */
public record Secret(String value, Span span) {

  private static final int LONGEST_MASK = 4;

  /** Returns the first characters, four at most and never more than a quarter, and an ellipsis. */
  public String masked() {
    return value.substring(0, shown()) + "…";
  }

  /** Returns how many characters the mask shows, in UTF-16 units. */
  int shown() {
    int shown = Math.min(LONGEST_MASK, value.length() / 4);
    boolean inside = shown > 0 && Character.isHighSurrogate(value.charAt(shown - 1));
    return inside ? shown - 1 : shown;
  }

  @Override
  public String toString() {
    return masked();
  }
}
