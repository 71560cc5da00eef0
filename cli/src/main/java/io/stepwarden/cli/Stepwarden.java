package io.stepwarden.cli;

import io.stepwarden.engine.EngineException;
import io.stepwarden.engine.report.Tool;
import io.stepwarden.engine.source.Suggestion;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.cli.CommandLine;

/** The program, without its process. */
final class Stepwarden {

  private final List<Command> commands;
  private final Surroundings surroundings;
  private final Messages messages;

  /**
   * Creates the program.
   *
   * @param rules called only if a command needs the rules, which take time to load
   */
  Stepwarden(Supplier<RuleSet> rules, Surroundings surroundings) {
    this.commands = List.of(new CheckCommand(rules), new RulesCommand(rules));
    this.surroundings = surroundings;
    this.messages = new Messages(surroundings);
  }

  /** Runs a command line and returns the exit code. */
  int run(List<String> arguments) {
    try {
      int code = dispatch(arguments);
      surroundings.out().flush();
      return code;
    } catch (UsageException e) {
      messages.error(String.valueOf(e.getMessage()), e.help());
      return ExitCode.USAGE;
    } catch (EngineException e) {
      messages.error(String.valueOf(e.getMessage()), "");
      messages.trace(e);
      return ExitCode.UNDECIDED;
    } catch (IOException e) {
      messages.error("standard output cannot be written: " + e.getMessage(), "");
      return ExitCode.UNDECIDED;
    }
  }

  private int dispatch(List<String> arguments) throws UsageException, IOException {
    String first = arguments.isEmpty() ? "" : arguments.get(0);
    switch (first) {
      case "" -> {
        messages.plain(HelpText.of(commands));
        return ExitCode.USAGE;
      }
      case "-h", "--help", "help" -> surroundings.out().write(HelpText.of(commands));
      case "--version" -> surroundings.out().write(Tool.NAME + " " + Tool.version() + "\n");
      default -> {
        return run(command(first), arguments.subList(1, arguments.size()));
      }
    }
    return ExitCode.CLEAN;
  }

  private int run(Command command, List<String> arguments) throws UsageException, IOException {
    CommandLine line = Arguments.parse(command, arguments);
    if (line.hasOption("help")) {
      surroundings.out().write(HelpText.of(command));
      return ExitCode.CLEAN;
    }
    return command.run(line, surroundings);
  }

  private Command command(String name) throws UsageException {
    for (Command each : commands) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    String noun = name.startsWith("-") ? "option" : "command";
    List<String> names = commands.stream().map(Command::name).toList();
    throw new UsageException(
        "unknown " + noun + " `" + name + "`",
        Suggestion.orElse(name, names, "see `stepwarden --help`"));
  }
}
