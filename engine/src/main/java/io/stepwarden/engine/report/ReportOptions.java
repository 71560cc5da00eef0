package io.stepwarden.engine.report;

/**
 * How a report is to look.
 *
 * @param colour whether the text may hold ANSI colours
 * @param width how many columns a line of text should have at most
 */
public record ReportOptions(boolean colour, int width) {

  /** No colour, 100 columns. */
  public static final ReportOptions PLAIN = new ReportOptions(false, 100);

  public ReportOptions {
    if (width < 40) {
      throw new IllegalArgumentException("a width of " + width + " columns is below 40");
    }
  }
}
