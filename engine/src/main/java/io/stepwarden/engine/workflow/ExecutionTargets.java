package io.stepwarden.engine.workflow;

import io.stepwarden.engine.asl.saga.ExecutionStart;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.model.Value.Until;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import io.stepwarden.engine.template.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The machines by what refers to them.
 *
 * @param machines the machines
 * @param byAddress their indices by logical id or address
 * @param byName their indices by their names in AWS
 * @param nameUnknown whether the name of one is set and not known
 */
record ExecutionTargets(
    List<Template.Machine> machines,
    Map<String, Integer> byAddress,
    Map<String, Integer> byName,
    boolean nameUnknown) {

  private static final int ELSEWHERE = -1;
  private static final String ARN_PART = ":stateMachine:";

  static ExecutionTargets of(List<Template.Machine> machines) {
    Map<String, Integer> byAddress = new HashMap<>();
    Map<String, Integer> byName = new HashMap<>();
    boolean unknown = false;
    for (int i = 0; i < machines.size(); i++) {
      Value<String> name = machines.get(i).stateMachineName().written();
      byAddress.put(machines.get(i).name(), i);
      if (name instanceof Value.Known<String> known) {
        byName.put(known.value(), i);
      }
      // WHY: a definition that stands alone is given a name where it is deployed.
      unknown |= name instanceof Value.Unknown || !machines.get(i).declared();
    }
    return new ExecutionTargets(machines, byAddress, byName, unknown);
  }

  Value<Integer> find(ExecutionStart start, int machine) {
    if (!(start.task().integration().kind() instanceof Value.Known)) {
      return start.task().integration().kind().map(kind -> ELSEWHERE);
    }
    Field arguments = start.arguments();
    boolean object = arguments.node().orElse(null) instanceof Node.Mapping;
    Field path = object ? arguments.get("StateMachineArn.$") : arguments.absent();
    Field arn = !path.isAbsent() ? path : object ? arguments.get("StateMachineArn") : arguments;
    List<Node> parts = arn.node().flatMap(Symbols::parts).orElse(List.of());
    String text = Symbols.written(parts);
    if (!path.isAbsent() || text.startsWith("{%")) {
      return isOwn(text)
          ? new Value.Known<>(machine, arn.anchor())
          : new Value.Unknown<>(Until.RUN, "it is computed when the workflow runs", arn.anchor());
    }
    return named(parts, text, arn);
  }

  private static boolean isOwn(String expression) {
    String bare = expression.replace("{%", "").replace("%}", "").strip();
    return bare.equals("$$.StateMachine.Id") || bare.equals("$states.context.StateMachine.Id");
  }

  private Value<Integer> named(List<Node> parts, String text, Field arn) {
    for (Node.Symbol symbol : Symbols.symbols(parts)) {
      Integer index = byAddress.get(symbol.resource());
      if (index != null) {
        return new Value.Known<>(index, arn.anchor());
      }
    }
    Optional<String> name = name(text);
    Integer index = name.map(byName::get).orElse(null);
    if (index != null) {
      return new Value.Known<>(index, arn.anchor());
    }
    if (name.isEmpty()) {
      return !arn.isAbsent() && Symbols.symbols(parts).isEmpty()
          ? arn.unknown("it is not the ARN of a state machine")
          : arn.unresolved("the ARN of a state machine");
    } else if (nameUnknown) {
      return arn.unknown("the name of a machine in this input is not known");
    }
    return new Value.Known<>(ELSEWHERE, arn.anchor());
  }

  /** Returns the name in an ARN, without a version or an alias; nothing if it is not known. */
  private static Optional<String> name(String arn) {
    int at = arn.indexOf(ARN_PART);
    String rest = at < 0 ? "" : arn.substring(at + ARN_PART.length());
    int qualifier = rest.indexOf(':');
    String name = qualifier < 0 ? rest : rest.substring(0, qualifier);
    return name.isEmpty() || name.contains("${") ? Optional.empty() : Optional.of(name);
  }
}
