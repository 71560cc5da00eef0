package io.stepwarden.engine.asl;

import io.stepwarden.engine.model.Anchor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where the states of one definition are in the lists of the model. Immutable.
 *
 * @param machine the index of the machine
 * @param states the index of each state, by its name and those it is nested in, joined by slashes
 * @param tasks the same of those of type Task
 * @param maps the same of those of type Map
 */
public record StateIndices(
    int machine,
    Map<String, Integer> states,
    Map<String, Integer> tasks,
    Map<String, Integer> maps) {

  /** What is in none of the lists. */
  public static final int NONE = -1;

  /**
   * Returns the indices of a definition that is about to be added.
   *
   * @param machine the index of its machine
   * @param before the definitions before it
   * @param workflow what was read of it
   */
  public static StateIndices of(int machine, List<Workflow> before, Workflow workflow) {
    int states = before.stream().mapToInt(each -> each.states.size()).sum();
    int tasks = before.stream().mapToInt(each -> each.tasks.size()).sum();
    int maps = before.stream().mapToInt(each -> each.maps.size()).sum();
    return new StateIndices(
        machine,
        indices(workflow.states, state -> state.at(), states),
        indices(workflow.tasks, task -> task.at(), tasks),
        indices(workflow.maps, map -> map.at(), maps));
  }

  private static <T> Map<String, Integer> indices(
      List<T> list, Function<T, Anchor> place, int first) {
    Map<String, Integer> indices = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      indices.putIfAbsent(place.apply(list.get(i)).state().orElse(""), first + i);
    }
    return Map.copyOf(indices);
  }
}
