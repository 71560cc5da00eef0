package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.template.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds errors that a retrier or catcher names in vain: an earlier one takes them, or the state
 * does not raise them.
 *
 * <p>What stands behind States.ALL is left to the rule about its order.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">Handling
 *     errors</a>
 * @param problems takes what is wrong
 */
record ErrorHandlerCheck(Problems problems) {

  private static final String ALL = "States.ALL";
  private static final String TASK_FAILED = "States.TaskFailed";

  /** What States.TaskFailed does not stand for, or not for certain. */
  private static final Set<String> BESIDE_TASK_FAILED =
      Set.of(
          ALL,
          "States.Timeout",
          "States.HeartbeatTimeout",
          "States.DataLimitExceeded",
          "States.Runtime");

  void check(Field state, String type, QueryLanguage language) {
    Optional<TaskErrors> task =
        type.equals("Task") ? Optional.of(TaskErrors.of(state, language)) : Optional.empty();
    handlers(state.get("Retry"), "retrier", task);
    handlers(state.get("Catch"), "catcher", task);
  }

  private void handlers(Field list, String noun, Optional<TaskErrors> task) {
    Set<String> taken = new HashSet<>();
    for (Field handler : Nodes.items(list)) {
      List<Field> names = Nodes.items(Nodes.member(handler, "ErrorEquals"));
      for (Field name : names) {
        Nodes.text(name)
            .flatMap(error -> why(error, noun, taken, task))
            .ifPresent(why -> dead(name, noun, why));
      }
      names.forEach(name -> Nodes.text(name).ifPresent(taken::add));
    }
  }

  /** Returns why an error does not come to a handler; nothing if it may. */
  private static Optional<String> why(
      String error, String noun, Set<String> taken, Optional<TaskErrors> task) {
    if (error.equals(ALL)) {
      return Optional.empty();
    }
    if (taken.contains(error)) {
      return Optional.of("an earlier %s takes `%s`".formatted(noun, error));
    }
    if (task.isPresent() && taken.contains(TASK_FAILED) && !BESIDE_TASK_FAILED.contains(error)) {
      return Optional.of(
          "an earlier %s takes `%s` as part of `%s`".formatted(noun, error, TASK_FAILED));
    }
    return task.flatMap(raised -> raised.whyNever(error));
  }

  private void dead(Field name, String noun, String why) {
    problems.add(
        name,
        "dead-" + noun,
        why,
        "remove it, or put the %s of the error that was meant first".formatted(noun));
  }
}
