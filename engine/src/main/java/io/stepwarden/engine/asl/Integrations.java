package io.stepwarden.engine.asl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The optimised integrations and the patterns they support. Immutable.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">Integrating
 *     optimized services</a>
 */
final class Integrations {

  private final Map<String, List<String>> patterns;

  private Integrations(Map<String, List<String>> patterns) {
    this.patterns = Map.copyOf(patterns);
  }

  /** Reads the table that the library carries. */
  static Integrations load() {
    Map<String, List<String>> patterns = new HashMap<>();
    try (InputStream table = Integrations.class.getResourceAsStream("integrations.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int action = line.indexOf('\t');
        int supported = line.lastIndexOf('\t');
        if (!line.startsWith("#")) {
          String name = line.substring(0, action) + ":" + line.substring(action + 1, supported);
          patterns.put(name, List.of(line.substring(supported + 1).split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Integrations(patterns);
  }

  /** Returns all actions, such as {@code sqs:sendMessage}. */
  Set<String> names() {
    return patterns.keySet();
  }

  /**
   * Returns the patterns of an action such as {@code sqs}, {@code sendMessage}; none if unknown.
   */
  List<String> patterns(String service, String action) {
    return patterns.getOrDefault(service + ":" + action, List.of());
  }
}
