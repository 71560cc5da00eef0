package io.stepwarden.engine.fix;

import io.stepwarden.engine.decision.Decision;
import io.stepwarden.engine.decision.Outcome;
import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.decision.TextEdit;
import io.stepwarden.engine.source.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the fixes of one report that do what they promise: all at once if they do, else by halves.
 * For one use.
 */
final class Trial {

  /** The most checks of a trial; fixes that are not tried by then are dropped. */
  static final int CHECKS = 200;

  private final Fixer.Check check;
  private final Map<String, String> drafts;
  private final Map<String, Integer> faults;
  private final List<Decision> dropped = new ArrayList<>();
  private List<Decision> kept = List.of();
  private Report report;
  private Map<String, String> texts;
  private int checks;

  /**
   * Creates a trial.
   *
   * @param before the report whose decisions are to go
   * @param drafts the texts that it is about, where they are not those of the files
   */
  Trial(Report before, Fixer.Check check, Map<String, String> drafts) {
    this.check = check;
    this.drafts = drafts;
    this.faults = faults(before);
    this.report = before;
    this.texts = drafts;
  }

  void run(List<Decision> candidates) {
    if (checks == CHECKS) {
      dropped.addAll(candidates);
      return;
    }
    checks++;
    List<Decision> tried = new ArrayList<>(kept);
    tried.addAll(candidates);
    Map<String, String> changed = apply(tried);
    Report after = check.with(changed);
    int half = candidates.size() / 2;
    if (isBetter(after, tried)) {
      kept = tried;
      report = after;
      texts = changed;
    } else if (half == 0) {
      dropped.addAll(candidates);
    } else {
      run(candidates.subList(0, half));
      run(candidates.subList(half, candidates.size()));
    }
  }

  List<Decision> kept() {
    return kept;
  }

  List<Decision> dropped() {
    return dropped;
  }

  /** Returns the report on the document with the fixes that are kept. */
  Report report() {
    return report;
  }

  /** Returns the texts that it is about. */
  Map<String, String> texts() {
    return texts;
  }

  private Map<String, String> apply(List<Decision> decisions) {
    Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
    for (Decision decision : decisions) {
      for (TextEdit edit : decision.fix().orElseThrow().edits()) {
        edits.computeIfAbsent(edit.span().source().name(), name -> new ArrayList<>()).add(edit);
      }
    }
    Map<String, String> changed = new LinkedHashMap<>(drafts);
    edits.forEach(
        (name, list) -> changed.put(name, apply(list, list.get(0).span().source().text())));
    return changed;
  }

  private static String apply(List<TextEdit> edits, String text) {
    List<TextEdit> ordered = new ArrayList<>(edits);
    ordered.sort(Comparator.comparingInt(edit -> edit.span().start()));
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (TextEdit edit : ordered) {
      out.append(text, done, edit.span().start()).append(edit.text());
      done = edit.span().end();
    }
    return out.append(text, done, text.length()).toString();
  }

  /** Returns whether some decisions are gone, and no other fault has come. */
  private boolean isBetter(Report after, List<Decision> mended) {
    Map<String, Integer> allowed = new HashMap<>(faults);
    mended.forEach(decision -> allowed.merge(fault(decision), -1, Integer::sum));
    return faults(after).entrySet().stream()
        .allMatch(each -> each.getValue() <= allowed.getOrDefault(each.getKey(), 0));
  }

  /** Counts what is wrong; paths are left out of it, for a fix may move what it does not change. */
  private static Map<String, Integer> faults(Report report) {
    Map<String, Integer> faults = new HashMap<>();
    for (Decision each : report.decisions()) {
      if (each.outcome() == Outcome.VIOLATION || each.outcome() == Outcome.UNDETERMINED) {
        faults.merge(fault(each), 1, Integer::sum);
      }
    }
    for (Diagnostic each : report.diagnostics()) {
      faults.merge(each.code() + "\n" + each.source(), 1, Integer::sum);
    }
    return faults;
  }

  private static String fault(Decision decision) {
    return String.join(
        "\n",
        decision.rule().id(),
        decision.outcome().name(),
        decision.subject(),
        decision.state().orElse(""));
  }
}
