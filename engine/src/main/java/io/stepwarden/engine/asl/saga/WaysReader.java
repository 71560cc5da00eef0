package io.stepwarden.engine.asl.saga;

import io.stepwarden.engine.asl.check.Nodes;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the ways through a definition. Used once.
 *
 * <p>A target that is not there leads nowhere: that is a problem of the definition, and not of its
 * ways.
 */
final class WaysReader {

  private static final Set<String> EVERY_FAILURE = Set.of("States.ALL", "States.TaskFailed");
  private static final int NONE = -1;

  private final List<Ways.Stop> stops = new ArrayList<>();
  private final List<List<Integer>> next = new ArrayList<>();
  private final List<List<Integer>> failing = new ArrayList<>();
  private Optional<Field> open = Optional.empty();

  private WaysReader() {}

  /**
   * Reads a definition.
   *
   * @param definition an object with {@code StartAt} and {@code States}
   */
  static Ways read(Field definition) {
    WaysReader reader = new WaysReader();
    reader.add("", "", Optional.empty(), NONE, 0);
    reader.add("", "", Optional.empty(), NONE, 0);
    int start = reader.scope(definition, new Around(Ways.SUCCEEDED, Ways.FAILED, NONE, 0));
    return new Ways(reader.stops, reader.next, reader.failing, start, reader.open);
  }

  /**
   * What the states of a definition, a branch or an item processor stand in.
   *
   * @param end the stop behind an end
   * @param failure the stop behind a failure that nobody catches
   * @param holder the Parallel or Map state
   * @param branch which of its branches it is
   */
  private record Around(int end, int failure, int holder, int branch) {}

  private int add(String name, String type, Optional<Field> state, int holder, int branch) {
    stops.add(new Ways.Stop(name, type, state, holder, branch));
    next.add(new ArrayList<>());
    failing.add(new ArrayList<>());
    return stops.size() - 1;
  }

  /** Reads states, and returns the one that they start at. */
  private int scope(Field scope, Around around) {
    Map<String, Integer> indices = new LinkedHashMap<>();
    for (Field.Entry entry : Nodes.members(Nodes.member(scope, "States"))) {
      Field value = entry.value();
      Field state = value.in(value.scope().state(entry.key()));
      indices.put(entry.key(), state(entry.key(), state, around));
    }
    indices.values().forEach(index -> connect(index, indices, around));
    return target(Nodes.member(scope, "StartAt"), indices);
  }

  private int state(String name, Field state, Around around) {
    String type = Nodes.text(Nodes.member(state, "Type")).orElse("");
    int index = add(name, type, Optional.of(state), around.holder(), around.branch());
    if (type.equals("Parallel") || type.equals("Map")) {
      int behind = add(name, "", Optional.of(state), around.holder(), around.branch());
      int failed = add(name, "", Optional.of(state), around.holder(), around.branch());
      inside(index, state, new Around(behind, failed, index, 0));
    }
    return index;
  }

  private void inside(int index, Field state, Around around) {
    if (stops.get(index).is("Map")) {
      Field current = Nodes.member(state, "ItemProcessor");
      enter(index, current.isAbsent() ? Nodes.member(state, "Iterator") : current, around);
      next.get(index).add(around.end());
      return;
    }
    List<Field> branches = Nodes.items(Nodes.member(state, "Branches"));
    for (int i = 0; i < branches.size(); i++) {
      enter(index, branches.get(i), new Around(around.end(), around.failure(), index, i));
    }
  }

  private void enter(int index, Field branch, Around around) {
    int start = scope(branch, around);
    if (start != NONE) {
      next.get(index).add(start);
    }
  }

  private void connect(int index, Map<String, Integer> indices, Around around) {
    Ways.Stop stop = stops.get(index);
    Field state = stop.state().orElseThrow();
    boolean holds = stop.is("Parallel") || stop.is("Map");
    List<Integer> on = next.get(holds ? Ways.behind(index) : index);
    switch (stop.type()) {
      case "Succeed" -> on.add(around.end());
      case "Fail" -> failing.get(index).add(around.failure());
      case "Choice" -> {
        Nodes.items(Nodes.member(state, "Choices"))
            .forEach(rule -> lead(Nodes.member(rule, "Next"), indices, on));
        lead(Nodes.member(state, "Default"), indices, on);
      }
      default -> {
        lead(Nodes.member(state, "Next"), indices, on);
        if (isTrue(Nodes.member(state, "End"))) {
          on.add(around.end());
        }
      }
    }
    if (holds || stop.is("Task")) {
      catches(state, indices, around, failing.get(holds ? Ways.failureOf(index) : index));
    }
  }

  private void catches(
      Field state, Map<String, Integer> indices, Around around, List<Integer> failures) {
    boolean all = false;
    for (Field catcher : Nodes.items(Nodes.member(state, "Catch"))) {
      lead(Nodes.member(catcher, "Next"), indices, failures);
      all |=
          Nodes.items(Nodes.member(catcher, "ErrorEquals")).stream()
              .anyMatch(error -> EVERY_FAILURE.contains(Nodes.text(error).orElse("")));
    }
    if (!all) {
      failures.add(around.failure());
    }
  }

  private void lead(Field target, Map<String, Integer> indices, List<Integer> ways) {
    int index = target(target, indices);
    if (index != NONE) {
      ways.add(index);
    }
  }

  private int target(Field field, Map<String, Integer> indices) {
    if (Nodes.isOpen(field) && Nodes.text(field).isEmpty() && open.isEmpty()) {
      open = Optional.of(field);
    }
    return Nodes.text(field).map(name -> indices.getOrDefault(name, NONE)).orElse(NONE);
  }

  private static boolean isTrue(Field field) {
    return field.node().orElse(null) instanceof Node.Bool bool && bool.value();
  }
}
