package io.stepwarden.engine.decision;

import io.stepwarden.engine.model.Model;
import java.util.List;

/**
 * What all rules together decided about a template.
 *
 * @param decisions the decisions of the outcomes that are listed
 * @param counts how many there are of every outcome
 * @see Judge#judge(Model, io.stepwarden.engine.model.Anchors,
 *     io.stepwarden.engine.source.Redaction, Editor, byte[])
 */
public record Judgement(List<Decision> decisions, Counts counts) {

  public Judgement {
    decisions = List.copyOf(decisions);
  }
}
