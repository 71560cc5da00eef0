package io.stepwarden.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the program finds around itself; tests put their own in its place.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the environment's variables
 * @param folder what relative paths are relative to
 * @param outTerminal whether standard output is a terminal
 * @param errTerminal whether standard error is one
 */
record Surroundings(
    InputStream in,
    Writer out,
    Writer err,
    Map<String, String> environment,
    Path folder,
    boolean outTerminal,
    boolean errTerminal) {

  /** Returns those of this process. The launcher tells which streams are terminals. */
  static Surroundings ofProcess() {
    return new Surroundings(
        System.in,
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        System.getenv(),
        Path.of(""),
        isTerminal("stepwarden.out.terminal"),
        isTerminal("stepwarden.err.terminal"));
  }

  /** Returns the value of a variable of the environment; empty if it is not set. */
  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  private static Writer writer(FileDescriptor descriptor) {
    QuietPipe stream = new QuietPipe(new FileOutputStream(descriptor));
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** Only the shell knows which streams are terminals; without the launcher none is. */
  private static boolean isTerminal(String property) {
    return Boolean.getBoolean(property);
  }
}
