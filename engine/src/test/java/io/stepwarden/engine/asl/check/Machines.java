package io.stepwarden.engine.asl.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes definitions at random, of all types of state, that are in order. Used once. */
final class Machines {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DEEPEST = 2;

  private final Random random;
  private final List<ObjectNode> states = new ArrayList<>();
  private int names;

  Machines(long seed) {
    this.random = new Random(seed);
  }

  ObjectNode definition() {
    ObjectNode definition = scope(0);
    definition.put("Comment", "made at random");
    if (random.nextBoolean()) {
      definition.put("TimeoutSeconds", 1 + random.nextInt(1000));
    }
    return definition;
  }

  /** Returns the states that were made, of this definition and inside of it. */
  List<ObjectNode> states() {
    return states;
  }

  private ObjectNode scope(int depth) {
    int count = 1 + random.nextInt(5);
    String first = "S" + names;
    names += count;
    int start = names - count;
    ObjectNode scope = JSON.createObjectNode().put("StartAt", first);
    ObjectNode all = scope.putObject("States");
    for (int i = 0; i < count; i++) {
      String next = i == count - 1 ? null : "S" + (start + i + 1);
      all.set("S" + (start + i), state(next, depth));
    }
    return scope;
  }

  private ObjectNode state(@Nullable String next, int depth) {
    ObjectNode state = JSON.createObjectNode();
    states.add(state);
    if (next == null && random.nextInt(3) == 0) {
      return random.nextBoolean()
          ? state.put("Type", "Succeed")
          : state.put("Type", "Fail").put("Error", "Broken");
    }
    if (next != null && random.nextInt(4) == 0) {
      return choice(state, next);
    }
    switch (random.nextInt(depth < DEEPEST ? 5 : 3)) {
      case 0 -> state.put("Type", "Pass").putObject("Parameters").put("a.$", "$.a").put("b", 1);
      case 1 -> state.put("Type", "Wait").put("Seconds", random.nextInt(100));
      case 2 -> task(state);
      case 3 -> state.put("Type", "Parallel").putArray("Branches").add(scope(depth + 1));
      default ->
          state
              .put("Type", "Map")
              .put("ItemsPath", "$.items")
              .set("ItemProcessor", scope(depth + 1));
    }
    return next == null ? state.put("End", true) : state.put("Next", next);
  }

  private ObjectNode choice(ObjectNode state, String next) {
    state.put("Type", "Choice").put("Default", next);
    ObjectNode rule = state.putArray("Choices").addObject();
    rule.put("Variable", "$.n").put("NumericGreaterThan", random.nextInt(10)).put("Next", next);
    return state;
  }

  private void task(ObjectNode state) {
    state.put("Type", "Task").put("Resource", "arn:aws:states:::sqs:sendMessage");
    state
        .putObject("Parameters")
        .put("QueueUrl", "q")
        .put("MessageBody.$", "States.Format('{}', $)");
    state.put("TimeoutSeconds", 1 + random.nextInt(1000));
    ArrayNode retriers = state.putArray("Retry");
    retriers
        .addObject()
        .put("MaxAttempts", random.nextInt(5))
        .putArray("ErrorEquals")
        .add("States.ALL");
  }
}
