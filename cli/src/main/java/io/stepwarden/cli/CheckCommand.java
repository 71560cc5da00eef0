package io.stepwarden.cli;

import io.stepwarden.cli.Inputs.Input;
import io.stepwarden.engine.EngineOptions;
import io.stepwarden.engine.configuration.Configuration;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.policy.Rule;
import io.stepwarden.engine.report.Totals;
import io.stepwarden.engine.source.Suggestion;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Checks files, folders and standard input. */
final class CheckCommand implements Command {

  private final Supplier<RuleSet> ruleSets;

  CheckCommand(Supplier<RuleSet> ruleSets) {
    this.ruleSets = ruleSets;
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "Check templates and definitions.";
  }

  @Override
  public String operands() {
    return "[OPTIONS] FILE|FOLDER|- ...";
  }

  @Override
  public String description() {
    return """
    Checks the state machines in CloudFormation and SAM templates, Terraform plans
    (terraform show -json) and Amazon States Language definitions.

    A folder is searched for *.json, *.yaml, *.yml, *.template and *.asl files; those
    in it that are no templates are skipped. - is standard input.
    """;
  }

  @Override
  public String notes() {
    return """
    Exit codes:
      0  clean
      1  violations at or over the threshold; outranks 3
      2  the command line or the configuration is wrong
      3  something could not be read or decided

    Examples:
      stepwarden check template.yaml
      stepwarden check --fail-on high --format json --output report.json infra/ cdk.out/
      stepwarden check --rule STATE-03,STATE-04 workflow.asl.json
      stepwarden check --fix --dry-run infra/ | git apply
      terraform show -json plan.out | stepwarden check -
    """;
  }

  @Override
  public Options options() {
    return CheckOptions.create();
  }

  @Override
  public int run(CommandLine line, Surroundings surroundings) throws UsageException, IOException {
    CheckRequest request = CheckRequest.of(line);
    List<Input> inputs = Inputs.of(request.operands(), surroundings.folder());
    RuleSet rules = ruleSets.get();
    Set<String> ids = ids(request, rules.rules());
    Configuration configuration = configuration(request, rules.rules(), ids, surroundings);
    RuleSet.Checker checker = rules.checker(options(configuration, ids, request));
    Report checked =
        request.fix()
            ? FixRun.of(inputs, checker, surroundings, request.dryRun())
            : Run.of(inputs, checker, surroundings);
    Report report = WalkedFiles.skip(checked, inputs);
    if (!request.dryRun() || request.output().isPresent()) {
      ReportOutput.write(report, request, surroundings);
    }
    if (Totals.of(report).skipped() == report.files().size()) {
      String help = "name a file to learn why it is none, or another folder";
      new Messages(surroundings).error("there is no template or definition to check", help);
      return ExitCode.UNDECIDED;
    }
    return Verdict.of(report, configuration);
  }

  private static EngineOptions options(
      Configuration configuration, Set<String> ids, CheckRequest request) {
    Set<Outcome> listed =
        request.all()
            ? EnumSet.allOf(Outcome.class)
            : EnumSet.of(Outcome.VIOLATION, Outcome.UNDETERMINED);
    return new EngineOptions(configuration, ids, listed);
  }

  /** Returns the ids that the command line names. */
  private static Set<String> ids(CheckRequest request, List<Rule> rules) throws UsageException {
    List<String> known = rules.stream().map(Rule::id).toList();
    for (String id : request.rules()) {
      if (!known.contains(id)) {
        String help = Suggestion.orElse(id, known, "`stepwarden rules` lists the rules there are");
        throw new UsageException("unknown rule `" + id + "`", help);
      }
    }
    return new LinkedHashSet<>(request.rules());
  }

  /** Returns the configuration; what the command line says outranks the file. */
  private static Configuration configuration(
      CheckRequest request, List<Rule> rules, Set<String> ids, Surroundings surroundings)
      throws UsageException, IOException {
    Configuration read = ConfigurationFile.read(request.config(), rules, surroundings);
    Set<String> off = new HashSet<>(read.off());
    off.removeAll(ids);
    return new Configuration(
        read.severities(), off, request.failOn().orElse(read.failOn()), read.undetermined());
  }
}
