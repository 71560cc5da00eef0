package io.stepwarden.engine.model;

import java.util.List;

/**
 * What the Resource of a task calls.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">Integrating
 *     optimized services</a>
 * @param kind {@code optimized}, {@code aws-sdk}, {@code lambda}, {@code activity} or {@code
 *     unrecognised}
 * @param service such as {@code dynamodb}; empty if not known
 * @param action such as {@code putItem}; empty if not known
 * @param pattern {@code request-response}, {@code sync} or {@code wait-for-task-token}
 * @param supportedPatterns the patterns that the action supports; empty if it is not known
 */
public record Integration(
    Value<String> kind,
    String service,
    String action,
    Value<String> pattern,
    List<String> supportedPatterns) {

  public Integration {
    supportedPatterns = List.copyOf(supportedPatterns);
  }
}
