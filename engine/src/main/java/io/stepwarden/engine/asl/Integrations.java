package io.stepwarden.engine.asl;

import io.stepwarden.engine.source.Table;
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
    for (List<String> row : Table.rows(Integrations.class, "integrations.tsv")) {
      patterns.put(row.get(0) + ":" + row.get(1), List.of(row.get(2).split(" ")));
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
