package io.stepwarden.engine.workflow;

import io.stepwarden.engine.model.LogDestination;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import java.util.List;
import java.util.Map;

/** Reads where machines log to. */
final class Destinations {

  private static final String ALL_STREAMS = ":*";

  private Destinations() {}

  /**
   * Reads one.
   *
   * @param resourceTypes the type of each resource of the template
   */
  static LogDestination of(Field destination, Map<String, String> resourceTypes) {
    return new LogDestination(destination.written(), allStreams(destination, resourceTypes));
  }

  private static Value<Boolean> allStreams(Field destination, Map<String, String> types) {
    List<Node> parts = destination.node().flatMap(Symbols::parts).orElse(List.of());
    Node last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    if (last instanceof Node.Text text) {
      return new Value.Known<>(text.value().endsWith(ALL_STREAMS), destination.anchor());
    }
    // WHY: the attribute of CloudFormation ends in it, and the name does not. A plan leaves out the
    // text around what it does not know, so nothing follows from an attribute of Terraform.
    if (last instanceof Node.Symbol symbol
        && types.getOrDefault(symbol.resource(), "").equals("AWS::Logs::LogGroup")
        && (symbol.attribute().equals("Arn") || symbol.attribute().isEmpty())) {
      return new Value.Known<>(!symbol.attribute().isEmpty(), destination.anchor());
    }
    return destination.unresolved("the ARN of a log group");
  }
}
