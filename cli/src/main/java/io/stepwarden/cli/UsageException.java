package io.stepwarden.cli;

/** A command line or a configuration that cannot be obeyed. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String help;

  /**
   * Creates an exception.
   *
   * @param message what is wrong: lower case, no full stop, the user's own text in backticks
   * @param help what to do; empty if the message says it all
   */
  UsageException(String message, String help) {
    super(message);
    this.help = help;
  }

  String help() {
    return help;
  }
}
