package io.stepwarden.engine.asl.saga;

import io.stepwarden.engine.asl.saga.Ways.Stop;
import io.stepwarden.engine.model.Task;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps of a saga: which tasks change something on the way to success, and which tasks off that
 * way undo it.
 *
 * @param onWay the stops of ways on which nothing fails and that lead to success
 * @param forward the tasks on those
 * @param compensations the tasks off them, each with what it undoes
 * @param tooMany whether there are more tasks that may undo something than are looked at
 */
record Steps(BitSet onWay, List<Deed> forward, List<Deed.Undo> compensations, boolean tooMany) {

  /** More tasks than this that might undo something are no saga that anybody wrote. */
  private static final int MOST = 500;

  /**
   * So many comparisons of a task that may undo something with another take well under a second.
   */
  private static final long MOST_COMPARISONS = 1_000_000;

  private static final Match MATCH = new Match(Vocabulary.load());

  static Steps of(Ways ways, List<Task> tasks) {
    BitSet onWay = onWay(ways);
    List<Deed> forward = new ArrayList<>();
    List<Deed> aside = new ArrayList<>();
    for (Deed deed : deeds(ways, tasks)) {
      (onWay.get(deed.stop()) ? forward : aside).add(deed);
    }
    List<Deed> undoing = aside.stream().filter(MATCH::mayUndo).toList();
    List<Deed> tidying =
        undoing.isEmpty() ? List.of() : forward.stream().filter(MATCH::mayUndo).toList();
    int both = undoing.size() + tidying.size();
    if (both > MOST || (long) both * forward.size() > MOST_COMPARISONS) {
      return new Steps(onWay, forward, List.of(), true);
    }
    Steps steps = new Steps(onWay, forward, compensations(forward, undoing, tidying), false);
    return steps.compensated().size() > MOST ? new Steps(onWay, forward, List.of(), true) : steps;
  }

  private static List<Deed.Undo> compensations(
      List<Deed> forward, List<Deed> undoing, List<Deed> tidying) {
    // WHY: what is undone when all goes well is a thing of the moment, such as a lock or a cluster.
    BitSet passing = new BitSet();
    for (Deed deed : tidying) {
      MATCH.undone(deed, forward, false).forEach(undone -> passing.set(undone.stop()));
    }
    List<Deed.Undo> compensations = new ArrayList<>();
    for (Deed deed : undoing) {
      List<Deed> undone = new ArrayList<>(MATCH.undone(deed, forward, true));
      undone.removeIf(each -> passing.get(each.stop()));
      if (!undone.isEmpty()) {
        compensations.add(new Deed.Undo(deed, List.copyOf(undone)));
      }
    }
    return compensations;
  }

  /** Returns the stops that are reached while nothing fails and from which nothing need fail. */
  private static BitSet onWay(Ways ways) {
    List<BitSet> own = Reach.none(ways.stops().size());
    own.get(Ways.SUCCEEDED).set(0);
    List<BitSet> ends = Reach.of(ways.next(), own);
    BitSet onWay = ways.undisturbed();
    for (int stop = 0; stop < ends.size(); stop++) {
      if (ends.get(stop).isEmpty()) {
        onWay.clear(stop);
      }
    }
    return onWay;
  }

  private static List<Deed> deeds(Ways ways, List<Task> tasks) {
    Map<String, Task> byState = new HashMap<>();
    tasks.forEach(task -> byState.putIfAbsent(task.at().state().orElse(""), task));
    List<Deed> deeds = new ArrayList<>();
    for (int index = 0; index < ways.stops().size(); index++) {
      Stop stop = ways.stop(index);
      Optional<Field> state = stop.is("Task") ? stop.state() : Optional.empty();
      Task task = state.map(each -> byState.get(each.scope().state().orElse(""))).orElse(null);
      if (state.isPresent() && task != null) {
        deeds.add(Deed.of(index, state.get(), task, MATCH.vocabulary()));
      }
    }
    return deeds;
  }

  /** Returns the forward tasks that some task undoes, in the order in which they are written. */
  List<Deed> compensated() {
    BitSet undone = new BitSet();
    compensations.forEach(undo -> undo.undone().forEach(deed -> undone.set(deed.stop())));
    return forward.stream().filter(deed -> undone.get(deed.stop())).toList();
  }
}
