package io.stepwarden.engine.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.asl.check.Condition.And;
import io.stepwarden.engine.asl.check.Condition.Comparison;
import io.stepwarden.engine.asl.check.Condition.Constant;
import io.stepwarden.engine.asl.check.Condition.Not;
import io.stepwarden.engine.asl.check.Condition.Or;
import io.stepwarden.engine.asl.check.Condition.Other;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ImplicationTest {

  private static final List<Object> VALUES =
      List.of("a", "b", true, false, new BigDecimal(1), new BigDecimal(2), new BigDecimal("2.5"));
  private static final List<String> ORDERS =
      List.of("Equals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals");

  @Property(tries = 3000)
  void saysOnlyWhatHoldsForAllValues(@ForAll long seed) {
    Random random = new Random(seed);
    Condition a = condition(random, 2);
    Condition b = condition(random, 2);
    Implication implication = new Implication(10_000);
    boolean implied = implication.holds(a, b);
    boolean never = implication.isNever(a);
    for (Object x : VALUES) {
      for (Object y : VALUES) {
        Map<String, Object> values = Map.of("$.x", x, "$.y", y);
        assertThat(never && matches(a, values)).as("%s never, with %s", a, values).isFalse();
        assertThat(implied && matches(a, values) && !matches(b, values))
            .as("%s implies %s, with %s", a, b, values)
            .isFalse();
      }
    }
  }

  @Property(tries = 300)
  void knowsThatAConditionImpliesItself(@ForAll long seed) {
    assertThat(
            new Implication(100_000)
                .holds(condition(new Random(seed), 2), condition(new Random(seed), 2)))
        .isTrue();
  }

  @Test
  void endsWhereConditionsAreNestedInWaysThatTakeForEver() {
    Condition left = new Other("left");
    Condition right = new Other("right");
    for (int i = 0; i < 200; i++) {
      left = new And(List.of(left, new Other(i), left));
      right = new Or(List.of(right, new Other(-i - 1), right));
    }
    assertThat(new Implication(20_000).holds(left, right)).isFalse();
  }

  private static Condition condition(Random random, int depth) {
    switch (random.nextInt(depth == 0 ? 2 : 5)) {
      case 0, 1 -> {
        return comparison(random);
      }
      case 2 -> {
        return new Not(condition(random, depth - 1));
      }
      default -> {
        List<Condition> parts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
          parts.add(condition(random, depth - 1));
        }
        return random.nextBoolean() ? new And(parts) : new Or(parts);
      }
    }
  }

  private static Condition comparison(Random random) {
    String variable = random.nextBoolean() ? "$.x" : "$.y";
    return switch (random.nextInt(5)) {
      case 0 -> new Comparison(variable, "StringEquals", random.nextBoolean() ? "a" : "b");
      case 1 -> new Comparison(variable, "BooleanEquals", random.nextBoolean() ? "true" : "false");
      case 2 -> {
        String type =
            List.of("IsString", "IsNumeric", "IsBoolean", "IsPresent").get(random.nextInt(4));
        yield new Comparison(variable, type, random.nextBoolean() ? "true" : "false");
      }
      case 3 -> new Constant(random.nextBoolean());
      default -> {
        String order = ORDERS.get(random.nextInt(ORDERS.size()));
        String limit = List.of("1", "2", "2.5", "3").get(random.nextInt(4));
        yield new Comparison(variable, "Numeric" + order, limit);
      }
    };
  }

  private static boolean matches(Condition condition, Map<String, Object> values) {
    if (condition instanceof And and) {
      return and.parts().stream().allMatch(part -> matches(part, values));
    } else if (condition instanceof Or or) {
      return or.parts().stream().anyMatch(part -> matches(part, values));
    } else if (condition instanceof Not not) {
      return !matches(not.part(), values);
    } else if (condition instanceof Constant constant) {
      return constant.value();
    }
    Comparison comparison = (Comparison) condition;
    return matches(comparison, Objects.requireNonNull(values.get(comparison.variable())));
  }

  private static boolean matches(Comparison comparison, Object value) {
    String operator = comparison.operator();
    boolean wanted = comparison.operand().equals("true");
    return switch (operator) {
      case "IsPresent" -> wanted;
      case "IsString" -> wanted == value instanceof String;
      case "IsNumeric" -> wanted == value instanceof BigDecimal;
      case "IsBoolean" -> wanted == value instanceof Boolean;
      case "StringEquals" -> value.equals(comparison.operand());
      case "BooleanEquals" -> value.equals(wanted);
      default -> value instanceof BigDecimal number && ordered(operator, number, comparison);
    };
  }

  private static boolean ordered(String operator, BigDecimal number, Comparison comparison) {
    int side = number.compareTo(new BigDecimal(comparison.operand()));
    return (side == 0 && operator.endsWith("Equals"))
        || (side < 0 && operator.contains("Less"))
        || (side > 0 && operator.contains("Greater"));
  }
}
