package io.stepwarden.cli;

import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.report.ReportOptions;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes a report where and how the command line wants it. */
final class ReportOutput {

  private static final int USUAL_WIDTH = 100;
  private static final int LEAST_WIDTH = 60;
  private static final int GREATEST_WIDTH = 160;

  private ReportOutput() {}

  static void write(Report report, CheckRequest request, Surroundings surroundings)
      throws UsageException, IOException {
    ReportOptions options = options(request, surroundings);
    if (request.output().isPresent()) {
      Path path = Paths.of(request.output().get(), surroundings.folder());
      write(report, request, options, path);
    } else {
      request.writer().write(report, surroundings.out(), options);
    }
  }

  private static void write(Report report, CheckRequest request, ReportOptions options, Path path)
      throws UsageException {
    try (Writer out = Files.newBufferedWriter(path)) {
      request.writer().write(report, out, options);
    } catch (NoSuchFileException e) {
      throw unwritable(path, "its folder does not exist");
    } catch (AccessDeniedException e) {
      throw unwritable(path, "permission denied");
    } catch (IOException e) {
      throw unwritable(path, Files.isDirectory(path) ? "it is a folder" : e.getMessage());
    }
  }

  private static UsageException unwritable(Path path, @Nullable String why) {
    return new UsageException(
        "`" + path + "` cannot be written: " + why, "name another file with `--output`");
  }

  /** Returns how text is to look on standard output. */
  static ReportOptions options(CheckRequest request, Surroundings surroundings) {
    boolean terminal = surroundings.outTerminal() && request.output().isEmpty();
    boolean colour =
        switch (request.color()) {
          case "always" -> true;
          case "never" -> false;
          default -> terminal && allowsColour(surroundings);
        };
    return new ReportOptions(colour, terminal ? width(surroundings) : USUAL_WIDTH);
  }

  /** See no-color.org. */
  private static boolean allowsColour(Surroundings surroundings) {
    return surroundings.variable("NO_COLOR").isEmpty()
        && !surroundings.variable("TERM").equals("dumb");
  }

  private static int width(Surroundings surroundings) {
    try {
      int columns = Integer.parseInt(surroundings.variable("COLUMNS"));
      return Math.max(LEAST_WIDTH, Math.min(GREATEST_WIDTH, columns));
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }
}
