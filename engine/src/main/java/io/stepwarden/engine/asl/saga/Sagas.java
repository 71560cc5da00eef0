package io.stepwarden.engine.asl.saga;

import io.stepwarden.engine.model.Compensation;
import io.stepwarden.engine.model.Saga;
import io.stepwarden.engine.model.SagaParallel;
import io.stepwarden.engine.model.SagaTask;
import java.util.List;

/**
 * What was found of the saga of one machine; nothing if it is none. Immutable.
 *
 * @param sagas the saga
 * @param tasks its tasks on the way to success
 * @param compensations its tasks that undo those
 * @param parallels its Parallel states that change something
 */
public record Sagas(
    List<Saga> sagas,
    List<SagaTask> tasks,
    List<Compensation> compensations,
    List<SagaParallel> parallels) {

  static final Sagas NONE = new Sagas(List.of(), List.of(), List.of(), List.of());

  public Sagas {
    sagas = List.copyOf(sagas);
    tasks = List.copyOf(tasks);
    compensations = List.copyOf(compensations);
    parallels = List.copyOf(parallels);
  }
}
