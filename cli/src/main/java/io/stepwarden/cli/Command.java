package io.stepwarden.cli;

import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** One of the things the program does. */
interface Command {

  /** Returns the word that calls it. */
  String name();

  /** Returns what it does, in half a line. */
  String summary();

  /** Returns what follows its name, such as {@code [OPTIONS] FILE...}. */
  String operands();

  /** Returns what the help says above the options. */
  String description();

  /** Returns what the help says below the options. */
  String notes();

  /** Returns its options. */
  Options options();

  /**
   * Runs it.
   *
   * @return the exit code
   * @throws IOException if standard output cannot be written
   */
  int run(CommandLine line, Surroundings surroundings) throws UsageException, IOException;
}
