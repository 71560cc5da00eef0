package io.stepwarden.engine.decision;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.stepwarden.engine.policy.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one rule returned, in handles of the model.
 *
 * @param applies what it judges
 * @param passes what it found in order
 * @param violations what it found broken
 * @param undetermined what it could not tell
 */
record RuleOutput(
    Set<Integer> applies, Set<Integer> passes, List<Blame> violations, List<Blame> undetermined) {

  /**
   * A value that a rule names.
   *
   * @param at the value
   * @param subject what of {@code applies} it decides
   * @param evidence what the rule adds
   * @param severity how grave this case is, where that is not how grave the rule is
   * @param fix the edits that mend it; none if the rule knows none
   */
  record Blame(
      int at,
      int subject,
      Map<String, String> evidence,
      Optional<Severity> severity,
      List<EditOutput> fix) {}

  /** Reads the value of a rule's package; the parser stands at its opening brace. */
  static RuleOutput read(JsonParser in) throws IOException {
    RuleOutput output =
        new RuleOutput(
            new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
    expect(in, JsonToken.START_OBJECT);
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      switch (name) {
        case "applies" -> handles(in, output.applies);
        case "pass" -> handles(in, output.passes);
        case "violation" -> blames(in, output.violations);
        case "undetermined" -> blames(in, output.undetermined);
        default -> in.skipChildren();
      }
    }
    return output;
  }

  /** Fails unless the parser stands at a token of the wanted kind. */
  static void expect(JsonParser in, JsonToken wanted) throws IOException {
    if (in.currentToken() != wanted) {
      throw new IOException("found " + in.currentToken() + " in place of " + wanted);
    }
  }

  private static void handles(JsonParser in, Set<Integer> handles) throws IOException {
    expect(in, JsonToken.START_ARRAY);
    while (in.nextToken() != JsonToken.END_ARRAY) {
      handles.add(in.getIntValue());
    }
  }

  private static void blames(JsonParser in, List<Blame> blames) throws IOException {
    expect(in, JsonToken.START_ARRAY);
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (in.currentToken() == JsonToken.START_OBJECT) {
        blames.add(blame(in));
      } else {
        int at = in.getIntValue();
        blames.add(new Blame(at, at, Map.of(), Optional.empty(), List.of()));
      }
    }
  }

  private static Blame blame(JsonParser in) throws IOException {
    int at = -1;
    int subject = -1;
    Map<String, String> evidence = new LinkedHashMap<>();
    Optional<Severity> severity = Optional.empty();
    List<EditOutput> fix = List.of();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      switch (name) {
        case "at" -> at = in.getIntValue();
        case "for" -> subject = in.getIntValue();
        case "with" -> evidence(in, evidence);
        case "fix" -> fix = EditOutput.read(in);
        case "severity" -> severity = Optional.of(severity(in.getText()));
        default -> in.skipChildren();
      }
    }
    return new Blame(at, subject < 0 ? at : subject, evidence, severity, fix);
  }

  private static Severity severity(String word) throws IOException {
    try {
      return Severity.valueOf(word);
    } catch (IllegalArgumentException e) {
      throw new IOException("found the severity `" + word + "`", e);
    }
  }

  private static void evidence(JsonParser in, Map<String, String> evidence) throws IOException {
    expect(in, JsonToken.START_OBJECT);
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      evidence.put(name, in.getText());
      in.skipChildren();
    }
  }
}
