package io.stepwarden.engine.decision;

import io.stepwarden.engine.model.Anchor;
import io.stepwarden.engine.source.Redaction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the sentence of a rule with what it is about. */
final class Message {

  private static final int LONGEST_VALUE = 80;

  private Message() {}

  /**
   * Returns a template with {@code {subject}}, {@code {state}}, {@code {value}} and the names of
   * the evidence filled in, secrets in the text of a value masked; a name that is not known stays
   * as it is.
   */
  static String fill(
      String template, Anchor anchor, Map<String, String> evidence, Redaction redaction) {
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', at + 1)) {
      int end = template.indexOf('}', at);
      if (end < 0) {
        break;
      }
      String name = template.substring(at + 1, end);
      String value = value(name, anchor, evidence, redaction);
      if (value != null) {
        out.append(template, done, at).append(value);
        done = end + 1;
      }
    }
    return out.append(template, done, template.length()).toString();
  }

  private static @Nullable String value(
      String name, Anchor anchor, Map<String, String> evidence, Redaction redaction) {
    return switch (name) {
      case "subject" -> anchor.subject();
      case "state" -> anchor.state().orElse(anchor.subject());
      case "value" -> shortened(redaction.text(anchor.span().text()));
      default -> evidence.get(name);
    };
  }

  private static String shortened(String text) {
    String line = text.lines().findFirst().orElse("").strip();
    return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE - 1) + "…";
  }
}
