package io.stepwarden.cli;

import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** The options of {@code check}. */
final class CheckOptions {

  static final String FORMAT = "format";
  static final String OUTPUT = "output";
  static final String FAIL_ON = "fail-on";
  static final String RULE = "rule";
  static final String ALL = "all";
  static final String FIX = "fix";
  static final String DRY_RUN = "dry-run";
  static final String CONFIG = "config";
  static final String COLOR = "color";

  private CheckOptions() {}

  static Options create() {
    return new Options()
        .addOption(valued("f", FORMAT, "FORMAT", "How to report: text (default) or json."))
        .addOption(valued("o", OUTPUT, "FILE", "Write the report there, not to standard output."))
        .addOption(
            valued(
                null,
                FAIL_ON,
                "SEVERITY",
                "Exit with 1 only for violations at least as grave: critical,\n"
                    + "high, medium, low (default) or info."))
        .addOption(
            valued(
                "r", RULE, "ID", "Run only this rule; may be repeated, or be a list with commas."))
        .addOption(flag("a", ALL, "List passes and what does not apply as well."))
        .addOption(
            flag(
                null, FIX, "Mend in the files what can be mended safely, and report what is left."))
        .addOption(
            flag(
                null,
                DRY_RUN,
                "With --fix: write no file, and print a diff instead of the report."))
        .addOption(
            valued(
                "c",
                CONFIG,
                "FILE",
                "Read the configuration there; the default is stepwarden.yaml\n"
                    + "in the working directory, if there is one."))
        .addOption(
            valued(
                null, COLOR, "WHEN", "Colours: auto (default, on a terminal), always or never."));
  }

  private static Option flag(@Nullable String letter, String name, String description) {
    return Option.builder(letter).longOpt(name).desc(description).get();
  }

  private static Option valued(
      @Nullable String letter, String name, String value, String description) {
    return Option.builder(letter).longOpt(name).hasArg().argName(value).desc(description).get();
  }
}
