package io.stepwarden.engine.asl;

import io.stepwarden.engine.model.Call;
import io.stepwarden.engine.model.Integration;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a task says of its call.
 *
 * @param functions reads the names of functions
 */
record TaskCall(FunctionName functions) {

  Call read(Field state, Integration integration) {
    String name = state.get("Parameters").isAbsent() ? "Arguments" : "Parameters";
    Field arguments = state.get(name);
    String called = integration.service() + ":" + integration.action();
    boolean runsTask = called.equals("ecs:runTask");
    boolean starts = called.equals("states:startExecution") || called.equals("sfn:startExecution");
    return new Call(
        Expressions.of(state, name, TaskCall::names),
        qualified(state.get("Resource"), arguments, integration),
        starts ? ParentExecution.named(arguments) : absent(state),
        runsTask ? publicIp(arguments) : absent(state),
        runsTask ? Expressions.of(arguments, "EnableExecuteCommand", Field::bool) : absent(state),
        called.equals("http:invoke")
            ? Expressions.of(arguments, "ApiEndpoint", TaskCall::isHttps)
            : absent(state));
  }

  private static Value<List<String>> names(Field arguments) {
    if (!(arguments.node().orElse(null) instanceof Node.Mapping)) {
      return arguments.unresolved("an object");
    }
    List<String> names = new ArrayList<>();
    for (Field.Entry entry : arguments.members()) {
      String key = entry.key();
      names.add(key.endsWith(".$") ? key.substring(0, key.length() - 2) : key);
    }
    return new Value.Known<>(names, arguments.anchor());
  }

  private Value<Boolean> qualified(Field resource, Field arguments, Integration integration) {
    if (integration.kind() instanceof Value.Known<String> kind && kind.value().equals("lambda")) {
      return functions.isQualified(resource);
    }
    boolean invokes =
        integration.service().equals("lambda")
            && integration.kind() instanceof Value.Known<String> kind
            && kind.value().equals("optimized");
    if (!invokes) {
      return absent(resource);
    }
    Value<Boolean> qualifier = Expressions.of(arguments, "Qualifier", FunctionName::isVersion);
    return qualifier instanceof Value.Absent
        ? Expressions.of(arguments, "FunctionName", functions::isQualified)
        : qualifier;
  }

  private static Value<Boolean> isHttps(Field endpoint) {
    List<Node> parts = endpoint.node().flatMap(Symbols::parts).orElse(List.of());
    return !parts.isEmpty() && parts.get(0) instanceof Node.Text start
        ? new Value.Known<>(!start.value().startsWith("http://"), endpoint.anchor())
        : endpoint.unresolved("a URL");
  }

  private static Value<String> publicIp(Field arguments) {
    return Expressions.of(
        arguments,
        "NetworkConfiguration",
        network ->
            Expressions.of(
                network,
                "AwsvpcConfiguration",
                vpc -> Expressions.of(vpc, "AssignPublicIp", Field::text)));
  }

  private static <T> Value<T> absent(Field holder) {
    return new Value.Absent<>(holder.anchor());
  }
}
