package io.stepwarden.cli;

import io.stepwarden.engine.report.Printable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/** Tells on standard error what went wrong. */
final class Messages {

  private final Writer err;
  private final boolean debug;

  Messages(Surroundings surroundings) {
    this.err = surroundings.err();
    this.debug = surroundings.variable("STEPWARDEN_DEBUG").equals("1");
  }

  /** Writes an error and what to do about it. */
  void error(String message, String help) {
    String advice = help.isEmpty() ? "" : "  help: " + Printable.text(help) + "\n";
    plain("stepwarden: " + Printable.text(message) + "\n" + advice);
  }

  /** Writes where an exception came from, if somebody wants to know. */
  void trace(Throwable thrown) {
    if (debug) {
      thrown.printStackTrace(new PrintWriter(err, true));
    }
  }

  /** Writes a text as it is. */
  void plain(String text) {
    try {
      err.write(text);
      err.flush();
    } catch (IOException e) {
      // WHY: nobody is left to tell
    }
  }
}
