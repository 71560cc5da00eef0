package io.stepwarden.engine.report;

import io.stepwarden.engine.decision.Report;
import io.stepwarden.engine.source.Redaction;
import io.stepwarden.engine.source.Redaction.Hidden;
import io.stepwarden.engine.source.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The secrets of documents whose lines are printed. Each document is searched once. */
final class Masks {

  private final Redaction redaction;
  private final Map<Source, List<Hidden>> places = new HashMap<>();

  private Masks(Redaction redaction) {
    this.redaction = redaction;
  }

  /** Returns masks that hide nothing. */
  static Masks none() {
    return new Masks(Redaction.NONE);
  }

  /** Returns masks that hide the secrets of a report. */
  static Masks of(Report report) {
    return new Masks(Redaction.of(report.secrets()));
  }

  /** Returns the secrets of a document, in order. */
  List<Hidden> places(Source source) {
    return places.computeIfAbsent(source, redaction::places);
  }

  /** Returns which of some secrets hides the character at an offset; -1 if none does. */
  static int at(List<Hidden> hidden, int offset) {
    int low = 0;
    int high = hidden.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hidden.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < hidden.size() && hidden.get(low).from() <= offset ? low : -1;
  }
}
