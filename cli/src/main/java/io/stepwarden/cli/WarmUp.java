package io.stepwarden.cli;

import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Does once, with its output thrown away, what the program is usually asked to do.
 *
 * <p>The launcher has the JVM write down which classes that takes, so that later starts find them
 * ready.
 */
final class WarmUp {

  /** The argument that asks for it; the help does not name it. */
  static final String ARGUMENT = "--warm-up";

  private WarmUp() {}

  /** Checks some files in each of the usual ways. */
  static int run(Supplier<RuleSet> rules, List<String> files) {
    Surroundings nowhere =
        new Surroundings(
            InputStream.nullInputStream(),
            Writer.nullWriter(),
            Writer.nullWriter(),
            Map.of(),
            Path.of(""),
            true,
            false);
    Stepwarden program = new Stepwarden(rules, nowhere);
    for (String file : files) {
      program.run(List.of("check", "--color", "always", file));
      program.run(List.of("check", "--format", "json", file));
    }
    program.run(List.of("rules"));
    program.run(List.of("check", "--nonsense"));
    return program.run(List.of("check", "--help"));
  }
}
