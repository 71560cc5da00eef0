package io.stepwarden.engine.asl.saga;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.stepwarden.engine.model.Model;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.template.Templates;
import io.stepwarden.engine.workflow.ModelReader;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Machines with thousands of states, which nobody's hands wrote. */
class LargeSagaTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void aLongSagaIsRead() {
    Model model = read(90, 110);
    assertThat(model.compensations()).hasSize(90);
    assertThat(model.sagaTasks()).hasSize(90 * 110);
  }

  @Test
  void ofTooManyCompensationsNothingIsSaid() {
    Model model = read(2_000, 2);
    assertThat(model.sagas()).hasSize(1);
    assertThat(model.sagas().get(0).ways()).isInstanceOf(Value.Unknown.class);
    assertThat(model.compensations()).isEmpty();
  }

  private static Model read(int steps, int tasks) {
    String definition = definition(steps, tasks);
    return assertTimeout(SOON, () -> ModelReader.read(new Templates().read(definition)));
  }

  /** Returns a chain of steps and other tasks, and behind it one of compensations. */
  private static String definition(int steps, int tasks) {
    StringBuilder states = new StringBuilder("{\"StartAt\": \"ReserveThing0\", \"States\": {");
    for (int step = 0; step < steps; step++) {
      for (int task = 0; task < tasks; task++) {
        boolean last = step + 1 == steps && task + 1 == tasks;
        String next = name(task + 1 < tasks ? step : step + 1, (task + 1) % tasks);
        states.append(task(name(step, task), last ? null : next, "CancelThing" + step));
      }
      states.append(
          task("CancelThing" + step, step == 0 ? null : "CancelThing" + (step - 1), null));
    }
    return states.append("\"Unused\": {\"Type\": \"Fail\"}}}").toString();
  }

  private static String name(int step, int task) {
    return task == 0 ? "ReserveThing" + step : "Look" + step + "At" + task;
  }

  private static String task(String name, @Nullable String next, @Nullable String caught) {
    return "\"%s\": {\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\", %s %s},%n"
        .formatted(
            name,
            caught == null
                ? ""
                : "\"Catch\": [{\"ErrorEquals\": [\"States.ALL\"], \"Next\": \"" + caught + "\"}],",
            next == null ? "\"End\": true" : "\"Next\": \"" + next + "\"");
  }
}
