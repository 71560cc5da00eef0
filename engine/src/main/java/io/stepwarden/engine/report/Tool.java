package io.stepwarden.engine.report;

/** The program that made a report. */
public final class Tool {

  /** Its name. */
  public static final String NAME = "stepwarden";

  private Tool() {}

  /** Returns its version, as the manifest of its jar has it; {@code development} outside a jar. */
  public static String version() {
    String version = Tool.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
