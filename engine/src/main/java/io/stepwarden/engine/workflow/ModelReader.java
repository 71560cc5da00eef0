package io.stepwarden.engine.workflow;

import io.stepwarden.engine.asl.DefinitionProblem;
import io.stepwarden.engine.asl.StateIndices;
import io.stepwarden.engine.asl.Workflow;
import io.stepwarden.engine.asl.WorkflowReader;
import io.stepwarden.engine.asl.check.DefinitionCheck;
import io.stepwarden.engine.asl.flow.DataFlow;
import io.stepwarden.engine.asl.saga.ExecutionStart;
import io.stepwarden.engine.asl.saga.SagaReader;
import io.stepwarden.engine.asl.saga.Sagas;
import io.stepwarden.engine.model.Anchor;
import io.stepwarden.engine.model.Encryption;
import io.stepwarden.engine.model.Flow;
import io.stepwarden.engine.model.Logging;
import io.stepwarden.engine.model.Model;
import io.stepwarden.engine.model.Problem;
import io.stepwarden.engine.model.SecretLiteral;
import io.stepwarden.engine.model.StateMachine;
import io.stepwarden.engine.model.Task;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Redaction;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Reads the model that rules see out of a template of any format. */
public final class ModelReader {

  private final Template template;
  private final Roles roles;
  private final Surroundings surroundings;
  private final List<StateMachine> machines = new ArrayList<>();
  private final List<Workflow> workflows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private final List<SecretLiteral> secrets = new ArrayList<>();
  private final List<Sagas> sagas = new ArrayList<>();
  private final List<List<ExecutionStart>> starts = new ArrayList<>();
  private final StartCalls startCalls;

  private ModelReader(Template template) {
    this.template = template;
    this.roles = new Roles(template.roles(), template.roleUses());
    this.surroundings = new Surroundings(template);
    this.startCalls = new StartCalls(template);
  }

  /** Returns the model of a template. */
  public static Model read(Template template) {
    return new ModelReader(template).read();
  }

  private Model read() {
    template.machines().forEach(this::machine);
    List<Task> tasks = all(workflows, Workflow::tasks);
    return new Model(
        machines,
        all(workflows, Workflow::unread),
        problems,
        flows,
        all(workflows, Workflow::states),
        tasks,
        all(workflows, Workflow::choices),
        all(workflows, Workflow::maps),
        all(workflows, Workflow::retriers),
        all(workflows, Workflow::catchers),
        roles.roles(),
        roles.trustStatements(),
        roles.statements(),
        roles.attachedPolicies(),
        surroundings.logGroups(),
        surroundings.keys(),
        surroundings.targets().activities(tasks),
        surroundings.targets().messageTargets(tasks),
        surroundings.targets().buckets(all(workflows, Workflow::states)),
        secrets,
        all(sagas, Sagas::sagas),
        all(sagas, Sagas::tasks),
        all(sagas, Sagas::compensations),
        all(sagas, Sagas::parallels),
        new NestedExecutions(template.machines()).of(starts),
        template.resources());
  }

  private static <S, T> List<T> all(List<S> parts, Function<S, List<T>> part) {
    List<T> all = new ArrayList<>();
    parts.forEach(workflow -> all.addAll(part.apply(workflow)));
    return all;
  }

  private void machine(Template.Machine machine) {
    int index = machines.size();
    Template.Properties properties = machine.properties();
    Field type = properties.type();
    Value<String> workflowType =
        machine.declared() ? implied(type.text(), "STANDARD") : type.text();
    DefinitionDiagnostics diagnostics = new DefinitionDiagnostics(machine.definition());
    Field definition = diagnostics.definition();
    // WHY: the check takes as long as all else that is read of a definition, and needs none of it.
    CompletableFuture<List<DefinitionProblem>> check =
        CompletableFuture.supplyAsync(() -> DefinitionCheck.check(definition));
    Workflow workflow =
        WorkflowReader.read(definition, index, workflowType, template.resourceTypes());
    StateIndices indices = StateIndices.of(index, workflows, workflow);
    DefinitionFindings findings = new DefinitionFindings(definition, indices);
    List<SecretLiteral> hidden = findings.secrets();
    secrets.addAll(hidden);
    DataFlow flow = DataFlow.follow(definition, workflow);
    flows.addAll(flow.flows(indices));
    workflows.add(workflow);
    Value<String> started = startCalls.of(workflowType, machine.at());
    sagas.add(SagaReader.read(definition, index, workflow, workflowType, started));
    starts.add(ExecutionStart.of(definition, workflow));
    List<DefinitionProblem> found = new ArrayList<>(flow.problems());
    found.addAll(0, check.join());
    problems.addAll(findings.problems(found, redaction(hidden)));
    machines.add(
        new StateMachine(
            machine.at().anchor(),
            machine.name(),
            machine.declared(),
            workflowType,
            definition(definition, workflow),
            definition.get("TimeoutSeconds").number(),
            roles.role(machine.role(), index),
            machine.roleGenerated(),
            logging(index, properties, definition, machine.declared()),
            declared(properties.tracing(), machine.declared()),
            encryption(properties, surroundings.key(properties.kmsKeyId())),
            TargetReader.tagged(properties.tags())));
    roles.generated(machine.managedPolicies(), index);
    diagnostics.reportBeside(found);
  }

  private static Redaction redaction(List<SecretLiteral> secrets) {
    return Redaction.of(secrets.stream().map(SecretLiteral::masked).toList());
  }

  private static Value<Boolean> definition(Field definition, Workflow workflow) {
    Anchor at = definition.anchor();
    return workflow.unread().isEmpty()
        ? new Value.Known<>(true, at)
        : new Value.Unknown<>(Value.Until.DEPLOYMENT, workflow.unread().get(0).reason(), at);
  }

  private Logging logging(
      int machine, Template.Properties properties, Field definition, boolean declared) {
    return new Logging(
        properties.level().text(),
        declared(properties.includeExecutionData(), declared),
        surroundings.machine(machine, properties, definition),
        properties.logDestinations().stream()
            .filter(destination -> !destination.isAbsent())
            .map(destination -> Destinations.of(destination, template.resourceTypes()))
            .toList());
  }

  private static Encryption encryption(Template.Properties properties, Value<Integer> key) {
    return new Encryption(
        properties.encryptionType().text(),
        properties.kmsKeyId().written(),
        key,
        properties.kmsKeyId().symbol().map(Node.Symbol::resource).orElse(""),
        properties.kmsDataKeyReusePeriodSeconds().number());
  }

  /** Returns a switch of a resource, which is off unless it is set. */
  private static Value<Boolean> declared(Field field, boolean declared) {
    return declared ? implied(field.bool(), false) : field.bool();
  }

  private static <T> Value<T> implied(Value<T> value, T implied) {
    return value instanceof Value.Absent<T> absent
        ? new Value.Known<>(implied, absent.at())
        : value;
  }
}
