package io.stepwarden.engine.decision;

import io.stepwarden.engine.policy.Rule;
import io.stepwarden.engine.policy.Severity;
import io.stepwarden.engine.source.Span;
import java.util.Map;
import java.util.Optional;

/**
 * What one rule decided for one subject.
 *
 * @param rule the rule
 * @param severity how grave a violation is: the rule's, or what the configuration says instead
 * @param outcome the decision
 * @param subject the resource: a logical id, an address, or {@code definition}
 * @param state the state at fault, with the states it is nested in, joined by slashes
 * @param path the JSONPath of the value that is blamed, from the root of its document
 * @param span the value that is blamed, or what lacks it
 * @param message one sentence about this case
 * @param evidence what the rule adds, by name
 * @param fix what would mend it, if the rule says so
 * @param fingerprint what stays the same when lines move and files are renamed: a digest of the
 *     rule, the subject, the state and the path; 16 hexadecimal digits
 */
public record Decision(
    Rule rule,
    Severity severity,
    Outcome outcome,
    String subject,
    Optional<String> state,
    String path,
    Span span,
    String message,
    Map<String, String> evidence,
    Optional<Fix> fix,
    String fingerprint) {

  public Decision {
    evidence = Map.copyOf(evidence);
  }

  /** Creates a decision that no edit mends. */
  public Decision(
      Rule rule,
      Severity severity,
      Outcome outcome,
      String subject,
      Optional<String> state,
      String path,
      Span span,
      String message,
      Map<String, String> evidence,
      String fingerprint) {
    this(
        rule,
        severity,
        outcome,
        subject,
        state,
        path,
        span,
        message,
        evidence,
        Optional.empty(),
        fingerprint);
  }
}
