package io.stepwarden.engine.model;

import java.util.List;

/**
 * An action of a statement, as a pattern.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html">IAM
 *     Action</a>
 * @param value the pattern as written, such as {@code lambda:Invoke*}
 * @param wildcard {@code all} for {@code *}, {@code service} for {@code lambda:*}, {@code partial},
 *     {@code none}; empty if not known
 * @param matches those of the actions that rules ask for which it matches, such as {@code
 *     lambda:InvokeFunction}
 */
public record ActionPattern(Value<String> value, String wildcard, List<String> matches) {

  public ActionPattern {
    matches = List.copyOf(matches);
  }
}
