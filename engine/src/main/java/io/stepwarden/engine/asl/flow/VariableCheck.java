package io.stepwarden.engine.asl.flow;

import io.stepwarden.engine.asl.DefinitionProblem;
import io.stepwarden.engine.asl.check.Nodes;
import io.stepwarden.engine.asl.expression.JsonataExpression;
import io.stepwarden.engine.asl.expression.Parsed;
import io.stepwarden.engine.asl.expression.PathExpression;
import io.stepwarden.engine.asl.expression.Reference;
import io.stepwarden.engine.asl.expression.Reference.Root;
import io.stepwarden.engine.asl.flow.Origin.Kind;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds uses of variables to which nothing is assigned, or not on every way that leads there. What
 * an expression only tests, as with {@code $exists}, may be without value. Used once.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html">Passing
 *     data between states with variables</a>
 */
final class VariableCheck {

  /** What holds no expressions of the state itself. */
  private static final Set<String> OTHERS =
      Set.of("Branches", "Comment", "ItemProcessor", "Iterator", "Result", "Resource");

  private static final Set<String> PATHS =
      Set.of(
          "CausePath",
          "ErrorPath",
          "HeartbeatSecondsPath",
          "InputPath",
          "ItemsPath",
          "MaxConcurrencyPath",
          "OutputPath",
          "SecondsPath",
          "TimeoutSecondsPath",
          "TimestampPath",
          "Variable");

  private final FlowGraph graph;
  private final Progress progress;
  private final Evaluator evaluator;
  private final List<DefinitionProblem> problems = new ArrayList<>();

  VariableCheck(FlowGraph graph, Progress progress, Evaluator evaluator) {
    this.graph = graph;
    this.progress = progress;
    this.evaluator = evaluator;
  }

  List<DefinitionProblem> check() {
    boolean open = graph.isOpen() || graph.states().stream().anyMatch(VariableCheck::isOpen);
    for (FlowState state : graph.states()) {
      // WHY: what is not known before deployment may assign anything.
      if (!open && progress.isReached(state)) {
        members(state, state.field());
      }
    }
    return problems;
  }

  private static boolean isOpen(FlowState state) {
    List<Field> holders = new ArrayList<>(List.of(state.field()));
    state.ways().forEach(way -> holders.add(way.holder()));
    return holders.stream().anyMatch(holder -> Nodes.isOpen(Nodes.member(holder, "Assign")));
  }

  private void members(FlowState state, Field holder) {
    for (Field.Entry entry : Nodes.members(holder)) {
      String key = entry.key();
      boolean own = holder != state.field() || !OTHERS.contains(key);
      if (own && !Nodes.isOpen(entry.value())) {
        boolean path = key.endsWith(".$") || PATHS.contains(key);
        value(state, entry.value(), !state.jsonata() && path);
      }
    }
  }

  private void value(FlowState state, Field field, boolean path) {
    members(state, field);
    Nodes.items(field).forEach(item -> value(state, item, path));
    String text = Nodes.text(field).orElse("");
    if (path && text.contains("$")) {
      uses(state, field, evaluator.parse(text, PathExpression::payloadTemplateValue));
    } else if (state.jsonata() && JsonataExpression.isExpression(text)) {
      uses(state, field, evaluator.parse(text, JsonataExpression::parse));
    }
  }

  private void uses(FlowState state, Field field, Parsed expression) {
    for (Reference reference : expression.references()) {
      String name = reference.variable();
      if (reference.root() == Root.VARIABLE && !name.equals("states") && !reference.tested()) {
        use(state, field, name);
      }
    }
  }

  private void use(FlowState state, Field field, String name) {
    List<Origin> origins = progress.variables(state).member(name).origins().all();
    boolean unassigned = origins.stream().anyMatch(origin -> origin.kind() == Kind.UNASSIGNED);
    if (unassigned && origins.size() == 1) {
      add(field, "unassigned-variable", "no state before assigns `$%s`".formatted(name));
    } else if (unassigned) {
      String message = "not every way that leads here assigns `$%s`".formatted(name);
      add(field, "variable-not-always-assigned", message);
    }
  }

  private void add(Field field, String code, String message) {
    problems.add(
        new DefinitionProblem(field, code, message, "assign it before, in a state on every way"));
  }
}
