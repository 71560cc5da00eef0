package io.stepwarden.engine.asl.saga;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where failures of a saga lead, and what is undone on the way. Immutable once made.
 *
 * <p>A failure is followed until it comes back to the way to success. It goes on there if steps are
 * still to come, and needs no undoing then: it was dealt with.
 */
final class Failures {

  private static final int SURE = 0;
  private static final int PERHAPS = 1;

  private final Ways ways;
  private final Steps steps;
  private final List<Deed> compensated;
  private final Map<Integer, Integer> marks = new HashMap<>();
  private final List<BitSet> before;
  private final List<BitSet> ahead;
  private final List<BitSet> met;

  Failures(Ways ways, Steps steps) {
    this.ways = ways;
    this.steps = steps;
    this.compensated = steps.compensated();
    for (Deed deed : compensated) {
      marks.put(deed.stop(), marks.size());
    }
    List<List<Integer>> forward = forward();
    before = before(forward);
    ahead = ahead(forward);
    met = met();
  }

  private List<List<Integer>> forward() {
    List<List<Integer>> forward = new ArrayList<>();
    for (int stop = 0; stop < ways.next().size(); stop++) {
      boolean on = steps.onWay().get(stop);
      forward.add(
          on ? ways.next().get(stop).stream().filter(steps.onWay()::get).toList() : List.of());
    }
    return forward;
  }

  private List<BitSet> before(List<List<Integer>> forward) {
    List<BitSet> own = Reach.none(forward.size());
    marks.forEach((stop, mark) -> own.get(stop).set(mark));
    return Reach.of(Reach.reversed(forward), own);
  }

  private List<BitSet> ahead(List<List<Integer>> forward) {
    List<BitSet> own = Reach.none(forward.size());
    for (Deed deed : steps.forward()) {
      own.get(deed.stop()).set(SURE, isStep(deed));
      own.get(deed.stop()).set(PERHAPS, deed.effect() == Effect.UNKNOWN);
    }
    return Reach.of(forward, own);
  }

  /** Returns what each stop off the way to success meets: what is undone, and how it goes on. */
  private List<BitSet> met() {
    List<List<Integer>> off = new ArrayList<>();
    List<BitSet> own = Reach.none(ways.next().size());
    for (int stop = 0; stop < own.size(); stop++) {
      List<Integer> to = new ArrayList<>();
      if (!steps.onWay().get(stop)) {
        to.addAll(ways.next().get(stop));
        to.addAll(ways.failing().get(stop));
      } else if (stop != Ways.SUCCEEDED) {
        own.get(stop).set(ahead.get(stop).isEmpty() ? backAtEnd() : backBeforeSteps());
      }
      off.add(to);
    }
    for (Deed.Undo undo : steps.compensations()) {
      undo.undone().forEach(done -> own.get(undo.deed().stop()).set(mark(done)));
    }
    return Reach.of(off, own);
  }

  private int backBeforeSteps() {
    return marks.size();
  }

  private int backAtEnd() {
    return marks.size() + 1;
  }

  private int mark(Deed deed) {
    return marks.getOrDefault(deed.stop(), backAtEnd() + 1);
  }

  boolean isCompensated(Deed deed) {
    return marks.containsKey(deed.stop());
  }

  /** Returns whether a task is a step: it changes something. */
  boolean isStep(Deed deed) {
    return deed.effect() == Effect.CHANGES || isCompensated(deed);
  }

  /** Returns whether a step is at or after a stop. */
  boolean isPending(int stop) {
    return ahead.get(stop).get(SURE);
  }

  /** Returns whether a task that is not known is at or after a stop, and may be a step. */
  boolean mayBePending(int stop) {
    return ahead.get(stop).get(PERHAPS);
  }

  /** Returns whether one step is done before another whenever both are, and never after it. */
  boolean isBefore(Deed one, Deed other) {
    return isCompensated(one)
        && isCompensated(other)
        && before.get(other.stop()).get(mark(one))
        && !before.get(one.stop()).get(mark(other));
  }

  /**
   * Returns a step before a task that stays done when the task fails, though it could be undone.
   */
  Optional<Deed> leftBy(Deed deed) {
    BitSet done = (BitSet) before.get(deed.stop()).clone();
    if (isCompensated(deed)) {
      done.clear(mark(deed));
    }
    return left(done, ways.failing().get(deed.stop()), isPendingAfter(deed.stop()));
  }

  private boolean isPendingAfter(int stop) {
    return ways.next().get(stop).stream().anyMatch(to -> !ahead.get(to).isEmpty());
  }

  /** Returns a step of some that stays done if a failure leads to some stops. */
  Optional<Deed> left(BitSet done, List<Integer> routes, boolean stepsToCome) {
    boolean fails = false;
    BitSet left = (BitSet) done.clone();
    for (int route : routes) {
      left.andNot(met.get(route));
      fails |= !goesOn(route, stepsToCome);
    }
    int first = left.nextSetBit(0);
    return fails && first >= 0 ? Optional.of(compensated.get(first)) : Optional.empty();
  }

  private boolean goesOn(int route, boolean stepsToCome) {
    BitSet there = met.get(route);
    return there.get(backBeforeSteps()) || (!stepsToCome && there.get(backAtEnd()));
  }

  /** Returns the marks of some steps, for {@link #left}. */
  BitSet marks(List<Deed> deeds) {
    BitSet set = new BitSet();
    deeds.stream().filter(this::isCompensated).forEach(deed -> set.set(mark(deed)));
    return set;
  }
}
