package io.stepwarden.cli;

import io.stepwarden.engine.configuration.Configuration;
import io.stepwarden.engine.configuration.ConfigurationReader;
import io.stepwarden.engine.policy.Rule;
import io.stepwarden.engine.report.DiagnosticText;
import io.stepwarden.engine.report.ReportOptions;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.ReadLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds and reads the configuration. */
final class ConfigurationFile {

  private static final String DEFAULT_NAME = "stepwarden.yaml";

  private ConfigurationFile() {}

  /**
   * Returns the configuration of a file, or of the one in the working directory if there is one.
   *
   * @throws UsageException if there is an error in it, after all of them were told
   */
  static Configuration read(Optional<String> named, List<Rule> rules, Surroundings surroundings)
      throws UsageException, IOException {
    Path path = Paths.of(named.orElse(DEFAULT_NAME), surroundings.folder());
    if (named.isEmpty() && !Files.exists(path)) {
      return Configuration.DEFAULT;
    }
    List<String> ids = rules.stream().map(Rule::id).toList();
    ConfigurationReader.Result result =
        ConfigurationReader.read(new DocumentReader(ReadLimits.DEFAULT).read(path), ids);
    DiagnosticText.write(result.diagnostics(), surroundings.err(), ReportOptions.PLAIN);
    for (Diagnostic each : result.diagnostics()) {
      if (each.severity() == Diagnostic.Severity.ERROR) {
        throw new UsageException("the configuration cannot be used", "");
      }
    }
    return result.configuration();
  }
}
