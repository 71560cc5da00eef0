package io.stepwarden.engine.model;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes the sagas of a model, and which executions start which. */
final class SagaJson extends ValueJson {

  SagaJson(JsonGenerator out, Anchors anchors) {
    super(out, anchors);
  }

  void write(Model model) throws IOException {
    list("sagas", model.sagas(), this::saga);
    list("saga_tasks", model.sagaTasks(), this::task);
    list("compensations", model.compensations(), this::compensation);
    list("saga_parallels", model.sagaParallels(), this::parallel);
    list("nested_executions", model.nestedExecutions(), this::nested);
  }

  private void saga(Saga saga) throws IOException {
    at(saga.at());
    out.writeNumberField("machine", saga.machine());
    value("workflow_type", saga.workflowType());
    value("ways", saga.ways());
    value("starts", saga.starts());
  }

  private void task(SagaTask task) throws IOException {
    at(task.at());
    out.writeNumberField("machine", task.machine());
    out.writeStringField("name", task.name());
    out.writeBooleanField("changes", task.changes());
    out.writeStringField("compensation", task.compensation());
    out.writeBooleanField("idempotent", task.idempotent());
    value("pending", task.pending());
    out.writeStringField("left", task.left());
    out.writeStringField("left_compensation", task.leftCompensation());
    out.writeStringField("leads_to", task.leadsTo());
    out.writeNumberField("route", anchors.handle(task.route()));
  }

  private void compensation(Compensation compensation) throws IOException {
    at(compensation.at());
    out.writeNumberField("machine", compensation.machine());
    out.writeStringField("name", compensation.name());
    out.writeStringField("step", compensation.step());
    out.writeBooleanField("retried", compensation.retried());
    out.writeStringField("precedes", compensation.precedes());
    out.writeStringField("succeeds_at", compensation.succeedsAt());
  }

  private void parallel(SagaParallel parallel) throws IOException {
    at(parallel.at());
    out.writeNumberField("machine", parallel.machine());
    out.writeStringField("name", parallel.name());
    out.writeStringField("changes", parallel.changes());
    out.writeStringField("fails", parallel.fails());
    out.writeBooleanField("catches", parallel.catches());
    out.writeStringField("left", parallel.left());
  }

  private void nested(NestedExecution nested) throws IOException {
    at(nested.at());
    out.writeNumberField("machine", nested.machine());
    value("target", nested.target());
    out.writeBooleanField("guarded", nested.guarded());
    out.writeBooleanField("recurs", nested.recurs());
  }
}
