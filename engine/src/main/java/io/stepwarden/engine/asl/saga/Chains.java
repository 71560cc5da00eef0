package io.stepwarden.engine.asl.saga;

import io.stepwarden.engine.asl.check.Nodes;
import io.stepwarden.engine.asl.saga.Ways.Stop;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * How compensations follow each other: their order, their end, and whether they are tried again.
 * Immutable once made.
 */
final class Chains {

  private static final int SUCCEEDS = 0;
  private static final int FAILS = 1;
  private static final int GOES_ON = 2;
  private static final int UNDOES = 3;

  /** What undoes more tasks than this has no one place in an order. */
  private static final int FEW = 3;

  private final Ways ways;
  private final Steps steps;
  private final Failures failures;
  private final List<List<Integer>> off = new ArrayList<>();
  private final List<BitSet> ends;
  private final List<BitSet> before;
  private final int[] loops;

  Chains(Ways ways, Steps steps, Failures failures) {
    this.ways = ways;
    this.steps = steps;
    this.failures = failures;
    List<List<Integer>> all = new ArrayList<>();
    List<BitSet> undoing = Reach.none(ways.stops().size());
    for (int i = 0; i < steps.compensations().size(); i++) {
      undoing.get(steps.compensations().get(i).deed().stop()).set(i);
    }
    for (int stop = 0; stop < ways.stops().size(); stop++) {
      boolean on = steps.onWay().get(stop);
      off.add(on ? List.of() : ways.next().get(stop));
      List<Integer> failing = new ArrayList<>(off.get(stop));
      failing.addAll(on ? List.of() : ways.failing().get(stop));
      all.add(failing);
    }
    ends = Reach.of(off, ends(undoing));
    before = Reach.of(Reach.reversed(off), undoing);
    loops = Components.of(all);
  }

  private List<BitSet> ends(List<BitSet> undoing) {
    List<BitSet> own = Reach.none(ways.stops().size());
    for (int stop = 0; stop < own.size(); stop++) {
      own.get(stop).set(UNDOES, !undoing.get(stop).isEmpty());
      if (steps.onWay().get(stop)) {
        own.get(stop).set(isEnd(stop) ? SUCCEEDS : GOES_ON);
      } else {
        own.get(stop).set(FAILS, ways.stop(stop).is("Fail") || stop == Ways.FAILED);
      }
    }
    return own;
  }

  /** Returns whether a stop is on the way to success with nothing left to do but to end. */
  private boolean isEnd(int stop) {
    boolean inside = ways.stop(stop).holder() >= 0 || ways.stop(stop).type().isEmpty();
    boolean complete = !failures.isPending(stop) && !failures.mayBePending(stop);
    return stop == Ways.SUCCEEDED || (steps.onWay().get(stop) && !inside && complete);
  }

  /** Returns whether a compensation, or what it stands in, is tried again when it fails. */
  boolean isRetried(Deed deed) {
    boolean again = ways.failing().get(deed.stop()).stream().anyMatch(to -> sameLoop(to, deed));
    boolean retried = again || retries(deed.state());
    for (int holder = ways.stop(deed.stop()).holder(); !retried && holder >= 0; ) {
      Stop stop = ways.stop(holder);
      retried = !steps.onWay().get(holder) && stop.state().map(Chains::retries).orElse(false);
      holder = stop.holder();
    }
    return retried;
  }

  private boolean sameLoop(int stop, Deed deed) {
    return loops[stop] == loops[deed.stop()];
  }

  private static boolean retries(Field state) {
    return Nodes.items(Nodes.member(state, "Retry")).stream()
        .map(retrier -> Nodes.member(retrier, "MaxAttempts").node().orElse(null))
        .anyMatch(most -> !(most instanceof Node.Numeric number) || !number.literal().equals("0"));
  }

  /** Returns a compensation that runs later, though what it undoes was done later too. */
  Optional<Deed> preceded(int index) {
    Deed.Undo first = steps.compensations().get(index);
    return steps.compensations().stream()
        .filter(second -> runsBefore(index, second))
        .filter(second -> isBefore(first.undone(), second.undone()))
        .map(Deed.Undo::deed)
        .findFirst();
  }

  private boolean runsBefore(int first, Deed.Undo second) {
    int stop = steps.compensations().get(first).deed().stop();
    int other = second.deed().stop();
    return stop != other && before.get(other).get(first) && loops[stop] != loops[other];
  }

  private boolean isBefore(List<Deed> first, List<Deed> second) {
    return first.size() <= FEW
        && second.size() <= FEW
        && first.stream()
            .allMatch(one -> second.stream().allMatch(other -> failures.isBefore(one, other)));
  }

  /** Returns the state with which the execution succeeds after the last compensation of a chain. */
  Optional<String> successAfter(Deed deed) {
    BitSet end = ends.get(deed.stop());
    boolean last = ways.next().get(deed.stop()).stream().noneMatch(to -> ends.get(to).get(UNDOES));
    boolean masked = end.get(SUCCEEDS) && !end.get(FAILS) && !end.get(GOES_ON);
    return last && masked ? Optional.of(successFrom(deed.stop())) : Optional.empty();
  }

  private String successFrom(int from) {
    BitSet seen = new BitSet();
    int stop = from;
    String name = ways.stop(from).name();
    while (stop >= 0 && !seen.get(stop) && !isEnd(stop)) {
      seen.set(stop);
      name = ways.stop(stop).name();
      stop = off.get(stop).stream().filter(to -> ends.get(to).get(SUCCEEDS)).findFirst().orElse(-1);
    }
    return stop < 0 || stop == Ways.SUCCEEDED ? name : ways.stop(stop).name();
  }
}
