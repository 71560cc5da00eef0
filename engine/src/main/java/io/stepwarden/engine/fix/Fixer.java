package io.stepwarden.engine.fix;

import io.stepwarden.engine.decision.Decision;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.decision.TextEdit;
import io.stepwarden.engine.fix.Fixed.Draft;
import io.stepwarden.engine.source.Secret;
import io.stepwarden.engine.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mends a document in memory, and checks it again with every change: a fix is kept if its decision
 * is gone and nothing else is worse. For one use.
 *
 * <p>Of fixes that touch each other, the later ones wait for the next round. There are {@value
 * #ROUNDS} rounds at most and {@value Trial#CHECKS} checks in each; what is left then stays as it
 * is.
 */
public final class Fixer {

  private static final int ROUNDS = 20;

  private final Check check;
  private final Map<String, Source> originals = new LinkedHashMap<>();
  private final Map<String, Source> drafts = new LinkedHashMap<>();
  private final List<Decision> made = new ArrayList<>();
  private final List<Decision> dropped = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();

  private Fixer(Check check) {
    this.check = check;
  }

  /** Checks a document. */
  @FunctionalInterface
  public interface Check {

    /**
     * Returns a report that lists violations and undetermined decisions.
     *
     * @param drafts the texts to read in place of what stands in some documents, by their names
     */
    Report with(Map<String, String> drafts);
  }

  /** Mends what can be mended. */
  public static Fixed fix(Check check) {
    return new Fixer(check).fix();
  }

  private Fixed fix() {
    Report before = check.with(Map.of());
    Report now = before;
    for (int round = 0; round < ROUNDS; round++) {
      List<Decision> candidates = candidates(now);
      if (candidates.isEmpty()) {
        break;
      }
      Trial trial = new Trial(now, check, texts());
      trial.run(candidates);
      made.addAll(trial.kept());
      dropped.addAll(trial.dropped());
      trial.dropped().forEach(decision -> refused.add(decision.fingerprint()));
      keep(trial);
      now = trial.report();
    }
    return new Fixed(before, now, made, dropped, changes(before, now));
  }

  /** Returns the decisions with a fix to try, of those that touch each other the first. */
  private List<Decision> candidates(Report report) {
    List<Decision> candidates = new ArrayList<>();
    List<TextEdit> taken = new ArrayList<>();
    for (Decision each : report.decisions()) {
      List<TextEdit> edits = each.fix().map(fix -> fix.edits()).orElse(List.of());
      boolean free = edits.stream().noneMatch(edit -> taken.stream().anyMatch(edit::touches));
      if (!edits.isEmpty() && free && !refused.contains(each.fingerprint())) {
        candidates.add(each);
        taken.addAll(edits);
      }
    }
    return candidates;
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    drafts.forEach((name, draft) -> texts.put(name, draft.text()));
    return texts;
  }

  private void keep(Trial trial) {
    for (Decision each : trial.kept()) {
      Source source = each.fix().orElseThrow().edits().get(0).span().source();
      originals.putIfAbsent(source.name(), source);
    }
    trial.texts().forEach((name, text) -> drafts.put(name, new Source(name, text)));
  }

  private List<Draft> changes(Report before, Report after) {
    List<Secret> secrets = new ArrayList<>(before.secrets());
    secrets.addAll(after.secrets());
    List<Draft> changes = new ArrayList<>();
    originals.forEach(
        (name, source) ->
            changes.add(new Draft(source, drafts.getOrDefault(name, source), secrets)));
    return changes;
  }
}
