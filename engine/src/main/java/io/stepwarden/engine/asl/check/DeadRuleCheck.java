package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.template.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds rules of Choice states that can't match, or only where an earlier one does.
 *
 * @param problems takes what is wrong
 */
record DeadRuleCheck(Problems problems) {

  /** How many earlier rules one is compared with; beyond that only for being the same. */
  private static final int MOST_COMPARED = 64;

  private static final int MOST_STEPS = 20_000;

  void check(Field state, QueryLanguage language) {
    Implication implication = new Implication(MOST_STEPS);
    Map<Condition, Integer> earlier = new LinkedHashMap<>();
    List<Field> rules = Nodes.items(state.get("Choices"));
    for (int i = 0; i < rules.size(); i++) {
      Condition condition = Conditions.of(rules.get(i), language);
      if (implication.isNever(condition)) {
        dead(rules.get(i), "the rule never matches: its conditions exclude each other");
      } else {
        int before = before(condition, earlier, implication);
        if (before >= 0) {
          String message = "rule %d of this Choice matches wherever this one does";
          dead(rules.get(i), message.formatted(before + 1));
        }
      }
      earlier.putIfAbsent(condition, i);
    }
  }

  /** Returns the rule that takes all that a condition matches; -1 if none is found. */
  private static int before(
      Condition condition, Map<Condition, Integer> earlier, Implication implication) {
    return Optional.ofNullable(earlier.get(condition))
        .or(
            () ->
                earlier.entrySet().stream()
                    .limit(MOST_COMPARED)
                    .filter(each -> implication.holds(condition, each.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst())
        .orElse(-1);
  }

  private void dead(Field rule, String message) {
    problems.add(rule, "dead-choice", message, "remove it, or correct what it compares");
  }
}
