package io.stepwarden.engine.asl.saga;

import io.stepwarden.engine.asl.saga.Ways.Stop;
import io.stepwarden.engine.model.SagaParallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the Parallel states one branch of which changes something while another may fail.
 *
 * @param ways the ways through the workflow
 * @param steps the steps of its saga
 * @param failures where failures lead
 * @param machine the index of the machine
 */
record Branches(Ways ways, Steps steps, Failures failures, int machine) {

  /**
   * What is known of a branch.
   *
   * @param index which branch it is
   * @param steps its tasks that change something, those that are undone first
   * @param fails the states whose failure nobody in it catches
   */
  private record Branch(int index, List<Deed> steps, List<Stop> fails) {}

  List<SagaParallel> find() {
    Map<Integer, Map<Integer, Branch>> branches = new TreeMap<>();
    for (Deed deed : steps.forward()) {
      if (failures.isStep(deed)) {
        addStep(deed, branches);
      }
    }
    for (int index = 0; index < ways.stops().size(); index++) {
      Stop stop = ways.stop(index);
      if (stop.holder() >= 0 && ways.failing().get(index).contains(Ways.failureOf(stop.holder()))) {
        branch(stop.holder(), stop.branch(), branches).fails().add(stop);
      }
    }
    List<SagaParallel> found = new ArrayList<>();
    for (int index = 0; index < ways.stops().size(); index++) {
      if (ways.stop(index).is("Parallel") && steps.onWay().get(index)) {
        parallel(index, branches.getOrDefault(index, Map.of())).ifPresent(found::add);
      }
    }
    return found;
  }

  private void addStep(Deed deed, Map<Integer, Map<Integer, Branch>> branches) {
    Stop stop = ways.stop(deed.stop());
    while (stop.holder() >= 0) {
      List<Deed> known = branch(stop.holder(), stop.branch(), branches).steps();
      known.add(failures.isCompensated(deed) ? 0 : known.size(), deed);
      stop = ways.stop(stop.holder());
    }
  }

  private static Branch branch(
      int holder, int branch, Map<Integer, Map<Integer, Branch>> branches) {
    return branches
        .computeIfAbsent(holder, any -> new TreeMap<>())
        .computeIfAbsent(branch, any -> new Branch(branch, new ArrayList<>(), new ArrayList<>()));
  }

  private Optional<SagaParallel> parallel(int index, Map<Integer, Branch> branches) {
    List<Branch> failing =
        branches.values().stream().filter(each -> !each.fails().isEmpty()).limit(2).toList();
    SagaParallel found = null;
    for (Branch branch : branches.values()) {
      // INVARIANT: of two branches that fail, one is another than this.
      Optional<Stop> fails =
          failing.stream()
              .map(other -> other.fails().get(0))
              .filter(stop -> stop.branch() != branch.index())
              .findFirst();
      if (fails.isPresent() && !branch.steps().isEmpty()) {
        SagaParallel parallel = parallel(index, branch.steps(), fails.get());
        if (found == null || (found.left().isEmpty() && !parallel.left().isEmpty())) {
          found = parallel;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private SagaParallel parallel(int index, List<Deed> done, Stop fails) {
    Stop stop = ways.stop(index);
    int failure = Ways.failureOf(index);
    List<Integer> after = ways.next().get(Ways.behind(index));
    boolean pending = after.stream().anyMatch(to -> failures.isPending(to));
    Optional<Deed> left = failures.left(failures.marks(done), List.of(failure), pending);
    return new SagaParallel(
        stop.state().orElseThrow().anchor(),
        machine,
        stop.name(),
        left.orElse(done.get(0)).name(),
        fails.name(),
        catches(failure),
        left.map(Deed::name).orElse(""));
  }

  /** Returns whether a failure leads anywhere but to the failure of the execution. */
  private boolean catches(int failure) {
    int at = failure;
    while (at != Ways.FAILED) {
      int holder = ways.stop(at).holder();
      int around = holder < 0 ? Ways.FAILED : Ways.failureOf(holder);
      if (ways.failing().get(at).stream().anyMatch(to -> to != around)) {
        return true;
      }
      at = around;
    }
    return false;
  }
}
