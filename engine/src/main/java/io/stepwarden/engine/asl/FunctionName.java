package io.stepwarden.engine.asl;

import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out whether the name or ARN of a Lambda function ends in a version or an alias.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_RequestParameters">Invoke</a>
 * @param resourceTypes the type of each resource of the template
 */
record FunctionName(Map<String, String> resourceTypes) {

  private static final String LATEST = "$LATEST";

  /** The attributes of a function that name it without a version; empty is that of Ref. */
  private static final Set<String> UNQUALIFIED = Set.of("", "Arn", "arn", "function_name", "id");

  /** Those that name a version or an alias. */
  private static final Set<String> QUALIFIED = Set.of("Alias", "Version", "qualified_arn");

  /** Returns whether a name has a qualifier other than {@code $LATEST}. */
  Value<Boolean> isQualified(Field name) {
    List<Node> parts = name.node().flatMap(Symbols::parts).orElse(List.of());
    if (parts.isEmpty()) {
      return name.unresolved("a string");
    }
    if (parts.get(0) instanceof Node.Symbol symbol && !symbol.expression().startsWith("AWS::")) {
      return referred(symbol, parts, name);
    }
    String text = TaskResource.text(parts);
    int function = text.indexOf("function:");
    return function < 0 && text.startsWith("arn:")
        ? name.unknown("its function is not known")
        : written(text.substring(function < 0 ? 0 : function + "function:".length()), parts, name);
  }

  /** Returns whether a qualifier itself is other than {@code $LATEST}. */
  static Value<Boolean> isVersion(Field qualifier) {
    return qualifier.written().map(text -> !text.equals(LATEST));
  }

  private Value<Boolean> referred(Node.Symbol symbol, List<Node> parts, Field name) {
    return switch (resourceTypes.getOrDefault(symbol.resource(), "")) {
      case "AWS::Lambda::Alias", "AWS::Lambda::Version" -> known(true, name);
      case "AWS::Lambda::Function", "AWS::Serverless::Function" -> ofFunction(symbol, parts, name);
      default -> name.unknown(symbol.reason());
    };
  }

  private static Value<Boolean> ofFunction(Node.Symbol symbol, List<Node> parts, Field name) {
    if (QUALIFIED.contains(symbol.attribute())) {
      return known(true, name);
    }
    return UNQUALIFIED.contains(symbol.attribute())
        ? written(TaskResource.text(parts), parts.subList(1, parts.size()), name)
        : name.unknown(symbol.reason());
  }

  /**
   * Returns whether {@code name[:qualifier]} has a qualifier.
   *
   * @param parts where its symbols are from, those that can't hold a qualifier left out
   */
  private static Value<Boolean> written(String text, List<Node> parts, Field name) {
    int colon = text.indexOf(':');
    String qualifier = colon < 0 ? "" : text.substring(colon + 1);
    boolean certain = colon < 0 ? isPlain(text) : isPlain(qualifier);
    for (Node.Symbol symbol : Symbols.symbols(parts)) {
      if (!certain && Symbols.isFree(symbol)) {
        return name.unknown(symbol.reason());
      }
    }
    return known(colon >= 0 && !qualifier.equals(LATEST), name);
  }

  private static boolean isPlain(String text) {
    return text.indexOf(TaskResource.SYMBOL) < 0;
  }

  private static Value<Boolean> known(boolean value, Field name) {
    return new Value.Known<>(value, name.anchor());
  }
}
