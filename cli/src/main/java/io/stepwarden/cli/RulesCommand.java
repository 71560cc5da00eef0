package io.stepwarden.cli;

import io.stepwarden.engine.configuration.SeverityWord;
import io.stepwarden.engine.policy.Rule;
import io.stepwarden.engine.report.Printable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Lists the rules. */
final class RulesCommand implements Command {

  private final Supplier<RuleSet> ruleSets;

  RulesCommand(Supplier<RuleSet> ruleSets) {
    this.ruleSets = ruleSets;
  }

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public String summary() {
    return "List the rules: id, severity and title.";
  }

  @Override
  public String operands() {
    return "[OPTIONS]";
  }

  @Override
  public String description() {
    return """
    Lists the rules, a line each: its id, the severity of a violation, and its title.
    """;
  }

  @Override
  public String notes() {
    return """
    Example:
      stepwarden rules | grep critical
    """;
  }

  @Override
  public Options options() {
    return new Options();
  }

  @Override
  public int run(CommandLine line, Surroundings surroundings) throws UsageException, IOException {
    if (!line.getArgList().isEmpty()) {
      throw new UsageException(
          "`" + line.getArgList().get(0) + "` is too much", "see `stepwarden rules --help`");
    }
    List<Rule> rules = new ArrayList<>(ruleSets.get().rules());
    rules.sort(Comparator.comparing(Rule::id));
    int widest = 0;
    for (Rule each : rules) {
      widest = Math.max(widest, each.id().length());
    }
    for (Rule each : rules) {
      surroundings.out().write(row(each, widest) + "\n");
    }
    return ExitCode.CLEAN;
  }

  private static String row(Rule rule, int widest) {
    String severity = SeverityWord.of(rule.severity());
    return pad(Printable.text(rule.id()), widest + 2)
        + pad(severity, "critical".length() + 2)
        + Printable.text(rule.title());
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
