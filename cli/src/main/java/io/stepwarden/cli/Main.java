package io.stepwarden.cli;

import io.stepwarden.policies.DefaultPolicies;
import java.util.List;

/** Starts the program. */
public final class Main {

  private Main() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) {
    if (!arguments.isEmpty() && arguments.get(0).equals(WarmUp.ARGUMENT)) {
      return WarmUp.run(Main::rules, arguments.subList(1, arguments.size()));
    }
    return new Stepwarden(Main::rules, Surroundings.ofProcess()).run(arguments);
  }

  private static RuleSet rules() {
    return new BundledRules(DefaultPolicies.bundle());
  }
}
