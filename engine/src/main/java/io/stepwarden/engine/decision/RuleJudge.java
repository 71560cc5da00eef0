package io.stepwarden.engine.decision;

import io.stepwarden.engine.decision.RuleOutput.Blame;
import io.stepwarden.engine.model.Anchor;
import io.stepwarden.engine.model.Anchors;
import io.stepwarden.engine.model.StateMachine;
import io.stepwarden.engine.policy.EvaluationException;
import io.stepwarden.engine.policy.Rule;
import io.stepwarden.engine.policy.Severity;
import io.stepwarden.engine.source.Redaction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what one rule returned into decisions. Used once. */
final class RuleJudge {

  private final Rule rule;
  private final Severity severity;
  private final Set<Outcome> listed;
  private final Anchors anchors;
  private final Redaction redaction;
  private final Editor editor;
  private final Subjects subjects;
  private final List<Decision> decisions = new ArrayList<>();
  private final EnumMap<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private final Set<String> touched = new HashSet<>();

  RuleJudge(
      Rule rule,
      Severity severity,
      Set<Outcome> listed,
      Anchors anchors,
      Redaction redaction,
      Editor editor,
      Subjects subjects) {
    this.rule = rule;
    this.severity = severity;
    this.listed = listed;
    this.anchors = anchors;
    this.redaction = redaction;
    this.editor = editor;
    this.subjects = subjects;
  }

  List<Decision> decisions() {
    return decisions;
  }

  Counts counts() {
    return new Counts(
        counts.getOrDefault(Outcome.VIOLATION, 0),
        counts.getOrDefault(Outcome.UNDETERMINED, 0),
        counts.getOrDefault(Outcome.PASS, 0),
        counts.getOrDefault(Outcome.NOT_APPLICABLE, 0));
  }

  /**
   * Judges.
   *
   * @param output what the rule returned; null if that was nothing
   */
  void judge(@Nullable RuleOutput output) {
    if (output == null) {
      for (StateMachine machine : subjects.machines()) {
        decide(Outcome.UNDETERMINED, machine.at(), "the rule gave no result", Map.of());
      }
      return;
    }
    Set<Integer> decided = new HashSet<>();
    for (Blame blame : output.violations()) {
      decided.add(blame.subject());
      violation(blame);
    }
    undetermined(output, decided);
    for (int handle : output.passes()) {
      if (decided.add(handle)) {
        decide(Outcome.PASS, anchor(handle), "the rule is kept", Map.of());
      }
    }
    for (int handle : output.applies()) {
      if (decided.add(handle)) {
        String reason = "the rule reached no decision";
        decide(Outcome.UNDETERMINED, anchor(handle), reason, Map.of());
      }
    }
    notApplicable();
  }

  private void undetermined(RuleOutput output, Set<Integer> violated) {
    Set<Integer> before = Set.copyOf(violated);
    for (Blame blame : output.undetermined()) {
      // WHY: one violation settles a subject, whatever else about it is not known.
      if (!before.contains(blame.subject())) {
        violated.add(blame.subject());
        String reason = anchors.reason(blame.at()).orElse("a value is not known");
        decide(Outcome.UNDETERMINED, anchor(blame.at()), "can't tell: " + reason, blame.evidence());
      }
    }
  }

  private void violation(Blame blame) {
    Anchor anchor = anchor(blame.at());
    String template = rule.message().isEmpty() ? rule.title() : rule.message();
    // WHY: what is configured for a rule holds for all its cases.
    boolean configured = severity != rule.severity();
    decide(
        Outcome.VIOLATION,
        configured ? severity : blame.severity().orElse(severity),
        anchor,
        Message.fill(template, anchor, blame.evidence(), redaction),
        blame.evidence(),
        fix(blame));
  }

  private Optional<Fix> fix(Blame blame) {
    List<Edit> edits = blame.fix().stream().map(each -> each.at(anchor(each.handle()))).toList();
    return edits.isEmpty() ? Optional.empty() : Optional.of(masked(editor.fix(edits)));
  }

  private Fix masked(Fix fix) {
    return new Fix(redaction.text(fix.description()), fix.edits(), fix.byHand());
  }

  private void notApplicable() {
    for (StateMachine machine : subjects.without(Set.copyOf(touched))) {
      String reason = "nothing in `" + machine.name() + "` that the rule speaks of";
      decide(Outcome.NOT_APPLICABLE, machine.at(), reason, Map.of());
    }
  }

  private Anchor anchor(int handle) {
    return anchors
        .anchor(handle)
        .orElseThrow(
            () ->
                new EvaluationException(
                    EvaluationException.Reason.MALFORMED_RESULT,
                    "rule `%s` names the place %d, which is none of its input"
                        .formatted(rule.id(), handle)));
  }

  private void decide(
      Outcome outcome, Anchor anchor, String message, Map<String, String> evidence) {
    decide(outcome, severity, anchor, message, evidence, Optional.empty());
  }

  private void decide(
      Outcome outcome,
      Severity grave,
      Anchor anchor,
      String message,
      Map<String, String> evidence,
      Optional<Fix> fix) {
    touched.add(anchor.subject());
    counts.merge(outcome, 1, Integer::sum);
    if (listed.contains(outcome)) {
      String path = anchor.path().toString();
      decisions.add(
          new Decision(
              rule,
              grave,
              outcome,
              anchor.subject(),
              anchor.state(),
              path,
              anchor.span(),
              redaction.text(message),
              masked(evidence),
              fix,
              Fingerprint.of(rule.id(), anchor.subject(), anchor.state().orElse(""), path)));
    }
  }

  private Map<String, String> masked(Map<String, String> evidence) {
    Map<String, String> masked = new HashMap<>(evidence);
    masked.replaceAll((name, text) -> redaction.text(text));
    return masked;
  }
}
