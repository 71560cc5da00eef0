package io.stepwarden.cli;

import io.stepwarden.policies.DefaultPolicies;
import java.util.List;

/** Starts the program. */
public final class Main {

  private Main() {}

  /** Runs a command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Stepwarden program = new Stepwarden(Main::rules, Surroundings.ofProcess());
    System.exit(program.run(List.of(arguments)));
  }

  private static RuleSet rules() {
    return new BundledRules(DefaultPolicies.bundle());
  }
}
