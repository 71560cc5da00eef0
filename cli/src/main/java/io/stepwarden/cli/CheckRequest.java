package io.stepwarden.cli;

import io.stepwarden.engine.configuration.SeverityWord;
import io.stepwarden.engine.policy.Severity;
import io.stepwarden.engine.report.ReportWriter;
import io.stepwarden.engine.report.ReportWriters;
import io.stepwarden.engine.source.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;

/**
 * What a command line asks of {@code check}.
 *
 * @param operands the files and folders, and {@code -} for standard input
 * @param writer the format of the report
 * @param output where to write it; standard output if absent
 * @param failOn the threshold, if it is not the configuration's
 * @param rules the rules to run, as they were written; empty for all
 * @param all whether the report lists decisions of all outcomes
 * @param fix whether to mend what can be mended
 * @param dryRun whether to print what that would change, and change nothing
 * @param config the configuration file, if one is named
 * @param color when to use colours
 */
record CheckRequest(
    List<String> operands,
    ReportWriter writer,
    Optional<String> output,
    Optional<Severity> failOn,
    List<String> rules,
    boolean all,
    boolean fix,
    boolean dryRun,
    Optional<String> config,
    String color) {

  private static final List<String> COLORS = List.of("auto", "always", "never");

  /** Reads a command line. */
  static CheckRequest of(CommandLine line) throws UsageException {
    if (line.getArgList().isEmpty()) {
      throw new UsageException(
          "nothing to check", "name files or folders, or `-` for standard input");
    }
    boolean fix = line.hasOption(CheckOptions.FIX);
    boolean dryRun = line.hasOption(CheckOptions.DRY_RUN);
    if (dryRun && !fix) {
      throw new UsageException("`--dry-run` is for `--fix`", "add `--fix`");
    }
    if (fix && !dryRun && line.getArgList().contains(Inputs.STANDARD_INPUT)) {
      throw new UsageException(
          "standard input cannot be mended", "add `--dry-run` to see what would change");
    }
    return new CheckRequest(
        line.getArgList(),
        writer(line),
        Optional.ofNullable(line.getOptionValue(CheckOptions.OUTPUT)),
        failOn(line),
        rules(line),
        line.hasOption(CheckOptions.ALL),
        fix,
        dryRun,
        Optional.ofNullable(line.getOptionValue(CheckOptions.CONFIG)),
        color(line));
  }

  private static ReportWriter writer(CommandLine line) throws UsageException {
    String name = line.getOptionValue(CheckOptions.FORMAT, "text");
    Optional<ReportWriter> writer = ReportWriters.named(name);
    if (writer.isEmpty()) {
      throw unknown("format", name, ReportWriters.names());
    }
    return writer.get();
  }

  private static Optional<Severity> failOn(CommandLine line) throws UsageException {
    String word = line.getOptionValue(CheckOptions.FAIL_ON);
    if (word == null) {
      return Optional.empty();
    }
    Optional<Severity> severity = SeverityWord.parse(word);
    if (severity.isEmpty()) {
      throw unknown("severity", word, SeverityWord.ALL);
    }
    return severity;
  }

  private static List<String> rules(CommandLine line) {
    List<String> rules = new ArrayList<>();
    String[] values = line.getOptionValues(CheckOptions.RULE);
    for (String value : values == null ? new String[0] : values) {
      for (int from = 0; from <= value.length(); ) {
        int comma = value.indexOf(',', from);
        int end = comma < 0 ? value.length() : comma;
        rules.add(value.substring(from, end).strip());
        from = end + 1;
      }
    }
    return rules;
  }

  private static String color(CommandLine line) throws UsageException {
    String word = line.getOptionValue(CheckOptions.COLOR, "auto");
    if (!COLORS.contains(word)) {
      throw unknown("colour setting", word, COLORS);
    }
    return word;
  }

  private static UsageException unknown(String noun, String word, Collection<String> known) {
    String help = "choose one of " + String.join(", ", known);
    return new UsageException(
        "unknown " + noun + " `" + word + "`", Suggestion.orElse(word, known, help));
  }
}
