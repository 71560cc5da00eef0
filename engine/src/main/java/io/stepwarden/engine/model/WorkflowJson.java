package io.stepwarden.engine.model;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes the machines of a model and their states. */
final class WorkflowJson extends ValueJson {

  WorkflowJson(JsonGenerator out, Anchors anchors) {
    super(out, anchors);
  }

  void write(Model model) throws IOException {
    list("machines", model.machines(), this::machine);
    list("unread", model.unread(), this::unread);
    list("states", model.states(), this::state);
    list("tasks", model.tasks(), this::task);
    list("choices", model.choices(), this::choice);
    list("maps", model.maps(), this::map);
    list("retriers", model.retriers(), this::handler);
    list("catchers", model.catchers(), this::handler);
    list("problems", model.problems(), this::problem);
    list("flows", model.flows(), this::flow);
    list("secrets", model.secrets(), this::secret);
    new SagaJson(out, anchors).write(model);
    new SurroundingsJson(out, anchors).write(model);
  }

  private void machine(StateMachine machine) throws IOException {
    at(machine.at());
    out.writeStringField("name", machine.name());
    out.writeBooleanField("declared", machine.declared());
    value("type", machine.type());
    value("definition", machine.definition());
    value("timeout_seconds", machine.timeoutSeconds());
    value("role", machine.role());
    out.writeBooleanField("role_generated", machine.roleGenerated());
    out.writeObjectFieldStart("logging");
    value("level", machine.logging().level());
    value("include_execution_data", machine.logging().includeExecutionData());
    value("log_group", machine.logging().logGroup());
    list("destinations", machine.logging().destinations(), this::destination);
    out.writeEndObject();
    value("tracing", machine.tracing());
    out.writeObjectFieldStart("encryption");
    value("type", machine.encryption().type());
    value("kms_key_id", machine.encryption().kmsKeyId());
    value("key", machine.encryption().key());
    out.writeStringField("refers_to", machine.encryption().refersTo());
    value("kms_data_key_reuse_period_seconds", machine.encryption().kmsDataKeyReusePeriodSeconds());
    out.writeEndObject();
    value("tagged", machine.tagged());
  }

  private void destination(LogDestination destination) throws IOException {
    value("value", destination.value());
    value("all_streams", destination.allStreams());
  }

  private void unread(Unread unread) throws IOException {
    out.writeNumberField("at", anchors.handle(unread.at(), unread.reason()));
    out.writeNumberField("machine", unread.machine());
    out.writeStringField("reason", unread.reason());
  }

  private void problem(Problem problem) throws IOException {
    at(problem.at());
    out.writeNumberField("machine", problem.machine());
    out.writeNumberField("state", problem.state());
    out.writeBooleanField("graph", problem.graph());
    out.writeStringField("code", problem.code());
    out.writeStringField("strikes", problem.strikes());
    out.writeStringField("error", problem.error());
    out.writeStringField("message", problem.message());
    out.writeStringField("help", problem.help());
  }

  private void flow(Flow flow) throws IOException {
    value("from", flow.from());
    out.writeNumberField("machine", flow.machine());
    out.writeNumberField("state", flow.state());
    out.writeNumberField("task", flow.task());
    out.writeNumberField("map", flow.map());
    out.writeStringField("into", flow.into());
    out.writeStringField("grade", flow.grade());
    out.writeStringField("source", flow.source());
    strings("way", flow.way());
  }

  private void secret(SecretLiteral secret) throws IOException {
    at(secret.at());
    out.writeNumberField("machine", secret.machine());
    out.writeNumberField("state", secret.state());
    out.writeStringField("kind", secret.kind());
    out.writeStringField("masked", secret.masked().masked());
  }

  private void state(State state) throws IOException {
    at(state.at());
    out.writeNumberField("machine", state.machine());
    out.writeStringField("name", state.name());
    value("type", state.type());
    out.writeStringField("query_language", state.queryLanguage());
  }

  private void task(Task task) throws IOException {
    at(task.at());
    out.writeNumberField("machine", task.machine());
    out.writeStringField("name", task.name());
    out.writeStringField("query_language", task.queryLanguage());
    value("workflow_type", task.workflowType());
    value("resource", task.resource());
    out.writeObjectFieldStart("integration");
    value("kind", task.integration().kind());
    out.writeStringField("service", task.integration().service());
    out.writeStringField("action", task.integration().action());
    value("pattern", task.integration().pattern());
    strings("supported_patterns", task.integration().supportedPatterns());
    out.writeEndObject();
    value("timeout_seconds", task.timeoutSeconds());
    value("heartbeat_seconds", task.heartbeatSeconds());
    value("passes_task_token", task.passesTaskToken());
    value("with_decryption", task.withDecryption());
    call(task.call());
  }

  private void call(Call call) throws IOException {
    out.writeObjectFieldStart("call");
    value("names", call.names());
    value("qualified", call.qualified());
    value("names_parent", call.namesParent());
    value("assign_public_ip", call.assignPublicIp());
    value("enable_execute_command", call.enableExecuteCommand());
    value("https", call.https());
    out.writeEndObject();
  }

  private void choice(Choice choice) throws IOException {
    at(choice.at());
    out.writeNumberField("machine", choice.machine());
    out.writeStringField("name", choice.name());
    value("default_state", choice.defaultState());
  }

  private void map(MapState map) throws IOException {
    at(map.at());
    out.writeNumberField("machine", map.machine());
    out.writeStringField("name", map.name());
    value("mode", map.mode());
    value("workflow_type", map.workflowType());
    value("tolerated_failure_percentage", map.toleratedFailurePercentage());
    value("catches", map.catches());
    value("max_concurrency", map.maxConcurrency());
  }

  private void handler(ErrorHandler handler) throws IOException {
    at(handler.at());
    out.writeNumberField("machine", handler.machine());
    out.writeStringField("state", handler.state());
    value("error_equals", handler.errorEquals());
    out.writeBooleanField("last", handler.last());
    value("max_attempts", handler.maxAttempts());
    value("backoff_rate", handler.backoffRate());
    value("max_delay_seconds", handler.maxDelaySeconds());
  }
}
