package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.asl.check.Condition.And;
import io.stepwarden.engine.asl.check.Condition.Comparison;
import io.stepwarden.engine.asl.check.Condition.Constant;
import io.stepwarden.engine.asl.check.Condition.Not;
import io.stepwarden.engine.asl.check.Condition.Or;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells whether one condition holds wherever another does, as far as their form shows it. What it
 * says is so; what it does not say may be so. Takes a limited number of steps in all, since
 * conditions can be nested in ways that take for ever.
 */
final class Implication {

  /** What the type of a value is said to be where an operator of a family matches. */
  private static final Map<String, String> TYPES =
      Map.of(
          "Numeric", "IsNumeric",
          "String", "IsString",
          "Boolean", "IsBoolean",
          "Timestamp", "IsTimestamp");

  private int steps;

  Implication(int steps) {
    this.steps = steps;
  }

  /** Returns whether {@code b} holds wherever {@code a} does. */
  boolean holds(Condition a, Condition b) {
    if (--steps < 0) {
      return false;
    }
    if (isNever(a) || b.equals(new Constant(true))) {
      return true;
    }
    if (a instanceof Or or) {
      return or.parts().stream().allMatch(part -> holds(part, b));
    }
    if (b instanceof And and) {
      return and.parts().stream().allMatch(part -> holds(a, part));
    }
    if (a instanceof And and && and.parts().stream().anyMatch(part -> holds(part, b))) {
      return true;
    }
    if (b instanceof Or or) {
      return or.parts().stream().anyMatch(part -> holds(a, part));
    }
    if (b instanceof Not not) {
      return a instanceof Not other ? holds(not.part(), other.part()) : excludes(a, not.part());
    }
    if (a instanceof Comparison left && b instanceof Comparison right) {
      return implies(left, right);
    }
    return a.equals(b);
  }

  /** Returns whether a condition can't hold. */
  boolean isNever(Condition condition) {
    if (--steps < 0) {
      return false;
    }
    if (condition instanceof And and) {
      return and.parts().stream().anyMatch(this::isNever) || contradicts(and.parts());
    }
    if (condition instanceof Or or) {
      return !or.parts().isEmpty() && or.parts().stream().allMatch(this::isNever);
    }
    return condition.equals(new Constant(false));
  }

  private boolean contradicts(List<Condition> parts) {
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < i && steps > 0; j++) {
        if (excludes(parts.get(i), parts.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether two conditions never hold together. */
  private boolean excludes(Condition a, Condition b) {
    if (--steps < 0) {
      return false;
    }
    if (b instanceof Not not) {
      return holds(a, not.part());
    }
    if (a instanceof Not not) {
      return holds(b, not.part());
    }
    return a instanceof Comparison left && b instanceof Comparison right && disjoint(left, right);
  }

  private static boolean implies(Comparison a, Comparison b) {
    if (!a.variable().equals(b.variable())) {
      return false;
    }
    if (a.equals(b)) {
      return true;
    }
    if (b.operator().startsWith("Is")) {
      return isType(a, b.operator()) && b.operand().equals("true");
    }
    if (a.operator().equals("StringEquals") && b.operator().equals("StringMatches")) {
      return !b.operand().contains("\\") && b.operand().chars().allMatch(c -> c == '*');
    }
    Optional<Range> range = Range.of(a);
    return range.isPresent() && Range.of(b).filter(range.get()::isWithin).isPresent();
  }

  private static boolean isType(Comparison comparison, String test) {
    return test.equals("IsPresent")
        ? !comparison.operator().startsWith("Is")
        : TYPES.getOrDefault(family(comparison), "").equals(test);
  }

  private static String family(Comparison comparison) {
    for (String family : TYPES.keySet()) {
      if (comparison.operator().startsWith(family)) {
        return family;
      }
    }
    return "";
  }

  private static boolean disjoint(Comparison a, Comparison b) {
    if (!a.variable().equals(b.variable())) {
      return false;
    }
    if (b.operator().startsWith("Is") && b.operand().equals("false")) {
      return isType(a, b.operator()) || opposite(a, b);
    }
    if (a.operator().startsWith("Is")) {
      return a.operand().equals("false") && (isType(b, a.operator()) || opposite(a, b));
    }
    boolean exact = a.operator().equals("StringEquals") || a.operator().equals("BooleanEquals");
    if (exact && a.operator().equals(b.operator())) {
      return !a.operand().equals(b.operand());
    }
    Optional<Range> range = Range.of(a);
    return range.isPresent() && Range.of(b).filter(range.get()::excludes).isPresent();
  }

  /** Returns whether one says true and the other false of the same test. */
  private static boolean opposite(Comparison a, Comparison b) {
    return a.operator().equals(b.operator()) && !a.operand().equals(b.operand());
  }
}
