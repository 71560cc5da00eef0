package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.asl.check.Condition.And;
import io.stepwarden.engine.asl.check.Condition.Comparison;
import io.stepwarden.engine.asl.check.Condition.Constant;
import io.stepwarden.engine.asl.check.Condition.Not;
import io.stepwarden.engine.asl.check.Condition.Or;
import io.stepwarden.engine.asl.check.Condition.Other;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the conditions of Choice rules. */
final class Conditions {

  private static final Set<String> BESIDE =
      Set.of("Variable", "Next", "Comment", "Assign", "Output", "Condition");

  private static final Pattern CHANGING = Pattern.compile("\\$(?:random|uuid|millis|now)\\b");

  private Conditions() {}

  /** Reads what a rule matches. */
  static Condition of(Field rule, QueryLanguage language) {
    return language == QueryLanguage.JSONATA ? expression(rule.get("Condition")) : paths(rule);
  }

  private static Condition expression(Field condition) {
    if (condition.node().orElse(null) instanceof Node.Bool bool) {
      return new Constant(bool.value());
    }
    String text = Nodes.text(condition).orElse("");
    if (!text.startsWith("{%") || !text.endsWith("%}") || text.length() < 4) {
      return new Other(condition);
    }
    String expression = text.substring(2, text.length() - 2).strip();
    if (expression.equals("true") || expression.equals("false")) {
      return new Constant(expression.equals("true"));
    }
    // WHY: what gives another value each time is not the same twice.
    return new Other(CHANGING.matcher(expression).find() ? condition : expression);
  }

  private static Condition paths(Field rule) {
    List<Field.Entry> conditions =
        Nodes.members(rule).stream().filter(entry -> !BESIDE.contains(entry.key())).toList();
    return conditions.size() == 1 ? condition(rule, conditions.get(0)) : new Other(rule);
  }

  private static Condition condition(Field rule, Field.Entry entry) {
    return switch (entry.key()) {
      case "And" -> new And(all(entry.value()));
      case "Or" -> new Or(all(entry.value()));
      case "Not" -> new Not(paths(entry.value()));
      default -> comparison(rule, entry);
    };
  }

  private static List<Condition> all(Field parts) {
    return Nodes.items(parts).stream().map(Conditions::paths).toList();
  }

  private static Condition comparison(Field rule, Field.Entry entry) {
    Optional<String> variable = Nodes.text(rule.get("Variable"));
    Optional<String> operand = operand(entry.value());
    return variable.isPresent() && operand.isPresent()
        ? new Comparison(variable.get(), entry.key(), operand.get())
        : new Other(rule);
  }

  private static Optional<String> operand(Field value) {
    Node node = value.node().orElse(null);
    if (node instanceof Node.Numeric number) {
      return Optional.of(number.literal());
    }
    return node instanceof Node.Bool bool
        ? Optional.of(String.valueOf(bool.value()))
        : Nodes.text(value);
  }
}
