package io.stepwarden.engine.template.cloudformation;

import io.stepwarden.engine.source.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conditions of a template: true, false, or not known. Confined to a thread. */
final class Conditions {

  private final Declarations declarations;
  private final Intrinsics intrinsics;
  private final Map<String, Optional<Boolean>> known = new HashMap<>();

  Conditions(Declarations declarations, Intrinsics intrinsics) {
    this.declarations = declarations;
    this.intrinsics = intrinsics;
  }

  /** Returns whether a condition holds, nothing if that can't be known. */
  Optional<Boolean> holds(String name) {
    Optional<Boolean> before = known.get(name);
    Node condition = declarations.conditions().get(name);
    if (before != null || condition == null) {
      return before == null ? Optional.empty() : before;
    }
    // WHY: a condition that depends on itself finds this and is not known.
    known.put(name, Optional.empty());
    Optional<Boolean> holds = evaluate(condition);
    known.put(name, holds);
    return holds;
  }

  private Optional<Boolean> evaluate(Node node) {
    Optional<Call> call = Call.of(node);
    if (call.isEmpty()) {
      return named(node);
    }
    List<Node> arguments = call.get().arguments();
    return switch (call.get().function()) {
      case "Condition" -> name(call.get().argument());
      case "Fn::Equals" -> equal(arguments);
      case "Fn::Not" ->
          arguments.size() == 1 ? evaluate(arguments.get(0)).map(is -> !is) : Optional.empty();
      case "Fn::And" -> all(arguments, true);
      case "Fn::Or" -> all(arguments, false);
      default -> Optional.empty();
    };
  }

  /** Evaluates the long form {@code {"Condition": name}}, which is no function elsewhere. */
  private Optional<Boolean> named(Node node) {
    boolean reference = node instanceof Node.Mapping mapping && mapping.members().size() == 1;
    return reference
        ? ((Node.Mapping) node).get("Condition").flatMap(this::name)
        : Optional.empty();
  }

  private Optional<Boolean> name(Node node) {
    return node instanceof Node.Text text ? holds(text.value()) : Optional.empty();
  }

  private Optional<Boolean> equal(List<Node> arguments) {
    if (arguments.size() != 2) {
      return Optional.empty();
    }
    Optional<String> left = intrinsics.text(arguments.get(0));
    Optional<String> right = intrinsics.text(arguments.get(1));
    boolean known = left.isPresent() && right.isPresent();
    return known ? Optional.of(left.equals(right)) : Optional.empty();
  }

  /** Evaluates a conjunction ({@code neutral} true) or disjunction of three-valued conditions. */
  private Optional<Boolean> all(List<Node> arguments, boolean neutral) {
    Optional<Boolean> result = Optional.of(neutral);
    for (Node argument : arguments) {
      Optional<Boolean> holds = evaluate(argument);
      if (holds.isPresent() && holds.get() != neutral) {
        return Optional.of(!neutral);
      }
      result = holds.isPresent() ? result : Optional.empty();
    }
    return result;
  }
}
