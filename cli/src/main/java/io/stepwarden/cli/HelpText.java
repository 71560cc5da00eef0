package io.stepwarden.cli;

import java.util.List;
import org.apache.commons.cli.Option;

/** Writes help. */
final class HelpText {

  private static final int COLUMN = 26;

  private HelpText() {}

  /** Returns the help of the program as a whole. */
  static String of(List<Command> commands) {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        Checks AWS Step Functions workflows before they are deployed.

        Usage: stepwarden COMMAND [OPTIONS] ...

        Commands:
        """);
    for (Command each : commands) {
      row(out, each.name(), each.summary());
    }
    out.append(
        """

        Options:
        """);
    row(out, "-h, --help", "Print this help, or after a command the command's.");
    row(out, "    --version", "Print the version.");
    return out.append(
            """

            Example:
              stepwarden check template.yaml
            """)
        .toString();
  }

  /** Returns the help of a command. */
  static String of(Command command) {
    StringBuilder out = new StringBuilder();
    out.append(command.description()).append('\n');
    out.append("Usage: stepwarden ").append(command.name());
    out.append(' ').append(command.operands()).append("\n\nOptions:\n");
    for (Option each : Arguments.withHelp(command.options()).getOptions()) {
      row(out, label(each), each.getDescription());
    }
    String notes = command.notes();
    return notes.isEmpty() ? out.toString() : out.append('\n').append(notes).toString();
  }

  private static String label(Option option) {
    String letter = option.getOpt() == null ? "    " : "-" + option.getOpt() + ", ";
    String name = letter + "--" + option.getLongOpt();
    return option.hasArg() ? name + " " + option.getArgName() : name;
  }

  private static void row(StringBuilder out, String label, String text) {
    out.append("  ").append(label).append(" ".repeat(Math.max(2, COLUMN - label.length())));
    out.append(text.replace("\n", "\n" + " ".repeat(COLUMN + 2))).append('\n');
  }
}
