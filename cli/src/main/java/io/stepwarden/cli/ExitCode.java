package io.stepwarden.cli;

/** The exit codes of the program. */
final class ExitCode {

  /** Nothing at or over the threshold was found, and all of the input was read. */
  static final int CLEAN = 0;

  /** There are violations at or over the threshold. */
  static final int VIOLATIONS = 1;

  /** The command line or the configuration is wrong. */
  static final int USAGE = 2;

  /** Something could not be read or decided. */
  static final int UNDECIDED = 3;

  private ExitCode() {}
}
