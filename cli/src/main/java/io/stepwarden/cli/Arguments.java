package io.stepwarden.cli;

import io.stepwarden.engine.source.Suggestion;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** Reads command lines. */
final class Arguments {

  private Arguments() {}

  /** Reads what follows a command's name. */
  static CommandLine parse(Command command, List<String> arguments) throws UsageException {
    DefaultParser parser =
        DefaultParser.builder()
            .setAllowPartialMatching(false)
            .setStripLeadingAndTrailingQuotes(false)
            .get();
    Options options = withHelp(command.options());
    try {
      return parser.parse(options, arguments.toArray(String[]::new));
    } catch (UnrecognizedOptionException e) {
      throw unknown(command, options, e.getOption());
    } catch (MissingArgumentException e) {
      String option = "--" + e.getOption().getLongOpt();
      throw new UsageException(
          "`" + option + "` lacks its " + e.getOption().getArgName(), helpOn(command));
    } catch (ParseException e) {
      throw new UsageException(String.valueOf(e.getMessage()), helpOn(command));
    }
  }

  /** Returns a command's options and the one that all commands have. */
  static Options withHelp(Options options) {
    return options.addOption(Option.builder("h").longOpt("help").desc("Print this help.").get());
  }

  private static UsageException unknown(Command command, Options options, String written) {
    int end = written.indexOf('=');
    String option = end < 0 ? written : written.substring(0, end);
    List<String> known =
        options.getOptions().stream().map(each -> "--" + each.getLongOpt()).toList();
    String help = Suggestion.orElse(option, known, helpOn(command));
    return new UsageException("unknown option `" + option + "`", help);
  }

  private static String helpOn(Command command) {
    return "see `stepwarden " + command.name() + " --help`";
  }
}
