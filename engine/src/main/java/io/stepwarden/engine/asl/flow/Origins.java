package io.stepwarden.engine.asl.flow;

import io.stepwarden.engine.asl.flow.Origin.Grade;
import io.stepwarden.engine.asl.flow.Origin.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A set of origins. Immutable.
 *
 * <p>WHY: sets are joined at every state, and nearly all origins have no number: those are bits.
 *
 * @param bits the origins without a number: bit {@code 3 × kind + grade}
 * @param numbered the others
 */
record Origins(long bits, Set<Origin> numbered) {

  static final Origins NONE = new Origins(0, Set.of());

  /** Beyond it one more origin of some kind tells nothing new, as one decides. */
  private static final int MOST_NUMBERED = 8;

  private static final Kind[] KINDS = Kind.values();
  private static final Grade[] GRADES = Grade.values();

  static Origins of(Origin origin) {
    return origin.number() == 0
        ? new Origins(1L << bit(origin), Set.of())
        : new Origins(0, Set.of(origin));
  }

  @SuppressWarnings("EnumOrdinal") // the bits live no longer than the program
  private static int bit(Origin origin) {
    return GRADES.length * origin.kind().ordinal() + origin.grade().ordinal();
  }

  List<Origin> all() {
    List<Origin> all = new ArrayList<>(numbered);
    for (long left = bits; left != 0; left &= left - 1) {
      int bit = Long.numberOfTrailingZeros(left);
      all.add(new Origin(KINDS[bit / GRADES.length], GRADES[bit % GRADES.length], 0));
    }
    return all;
  }

  /** Returns both; the same object if that adds nothing. */
  Origins with(Origins others) {
    Set<Origin> both = numbered;
    if (numbered.isEmpty()) {
      both = others.numbered;
    } else if (numbered.size() < MOST_NUMBERED && !numbered.containsAll(others.numbered)) {
      both = joined(others.numbered);
    }
    long joined = bits | others.bits;
    return joined == bits && both == numbered ? this : new Origins(joined, both);
  }

  private Set<Origin> joined(Set<Origin> others) {
    Set<Origin> both = new HashSet<>(numbered);
    for (Origin origin : others) {
      if (both.size() < MOST_NUMBERED) {
        both.add(origin);
      }
    }
    return both.size() == numbered.size() ? numbered : Set.copyOf(both);
  }

  /** Returns what a change makes of each; the same object if that is nothing new. */
  Origins map(UnaryOperator<Origin> change) {
    Origins changed = NONE;
    for (Origin origin : all()) {
      changed = changed.with(of(change.apply(origin)));
    }
    return changed.equals(this) ? this : changed;
  }
}
