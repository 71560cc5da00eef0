package io.stepwarden.engine.asl.flow;

import io.stepwarden.engine.asl.flow.Origin.Kind;
import io.stepwarden.engine.model.Integration;
import io.stepwarden.engine.model.Task;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What tasks return. Immutable. */
final class TaskResults {

  private static final Shape ANYTHING = Shape.of(Kind.RESULT);

  /** Those that return a secret only if they are asked to decrypt it. */
  private static final String PARAMETER_STORE = "ssm";

  private final Map<String, List<List<String>>> secrets;

  private TaskResults(Map<String, List<List<String>>> secrets) {
    this.secrets = Map.copyOf(secrets);
  }

  /** Reads the table that the library carries. */
  static TaskResults load() {
    Map<String, List<List<String>>> secrets = new HashMap<>();
    for (List<String> row : Table.rows(TaskResults.class, "secret-results.tsv")) {
      secrets.put(
          row.get(0),
          Stream.of(row.get(1).split(" ")).map(path -> List.of(path.split("\\."))).toList());
    }
    return new TaskResults(secrets);
  }

  /**
   * Returns what a task returns.
   *
   * @param state the number of its state, as origins have it
   */
  Shape of(Task task, int state) {
    Integration call = task.integration();
    String action = call.service() + ":" + call.action();
    if (action.equals("states:startExecution") && isSync(call) && !isSecondVersion(task)) {
      return ANYTHING.with(List.of("Output"), Shape.of(Origin.of(Kind.JSON_TEXT, state)));
    }
    Shape result = ANYTHING;
    if (!call.service().equals(PARAMETER_STORE) || isDecrypted(task)) {
      for (List<String> path : secrets.getOrDefault(action, List.of())) {
        result = result.with(path, Shape.of(Origin.of(Kind.SECRET, state)));
      }
    }
    return result;
  }

  private static boolean isSync(Integration call) {
    return call.pattern() instanceof Value.Known<String> known && known.value().equals("sync");
  }

  private static boolean isSecondVersion(Task task) {
    return task.resource() instanceof Value.Known<String> known && known.value().endsWith(":2");
  }

  private static boolean isDecrypted(Task task) {
    return task.withDecryption() instanceof Value.Known<Boolean> known && known.value();
  }
}
