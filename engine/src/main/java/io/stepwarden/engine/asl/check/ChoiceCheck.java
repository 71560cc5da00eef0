package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.source.Suggestion;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks the rules of a Choice state.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-choice.html">Choice</a>
 * @param objects checks the fields of objects
 * @param problems takes what is wrong
 */
record ChoiceCheck(ObjectCheck objects, Problems problems) {

  private static final List<String> COMBINING = List.of("And", "Or", "Not");

  void check(Field state, QueryLanguage language) {
    Field choices = state.get("Choices");
    if (Nodes.isArray(choices) && Nodes.items(choices).isEmpty()) {
      problems.add(
          choices, "wrong-value", "`Choices` has no rule", "add a rule, or use another state");
    }
    for (Field rule : Nodes.items(choices)) {
      if (Nodes.isObject(rule)) {
        rule(rule, language, true);
      } else if (rule.symbol().isEmpty()) {
        problems.add(
            rule,
            "wrong-type",
            "a Choice rule is %s and has to be an object".formatted(Nodes.type(rule)),
            "write an object with a condition and `Next`");
      }
    }
  }

  private void rule(Field rule, QueryLanguage language, boolean outermost) {
    Map<String, FieldRule> fields = objects.rules().of("Choices");
    Map<String, FieldRule> comparisons = objects.rules().of("comparison");
    List<String> conditions = new ArrayList<>();
    for (Field.Entry entry : rule.members()) {
      FieldRule comparison = comparisons.get(entry.key());
      // WHY: one that is misspelt was meant as one.
      boolean unknown = comparison == null && !fields.containsKey(entry.key());
      if (comparison != null || COMBINING.contains(entry.key()) || unknown) {
        conditions.add(entry.key());
      }
      field(entry, comparison == null ? fields.get(entry.key()) : comparison, language, outermost);
    }
    if (outermost && rule.get("Next").isAbsent()) {
      missing(rule, "Next", "the Choice rule has no `Next`");
    }
    if (language == QueryLanguage.JSONATA) {
      if (rule.get("Condition").isAbsent()) {
        missing(rule, "Condition", "the Choice rule has no `Condition`");
      }
    } else {
      conditions(rule, conditions);
    }
    for (String combining : COMBINING) {
      nested(rule.get(combining), language);
    }
  }

  private void field(
      Field.Entry entry, @Nullable FieldRule rule, QueryLanguage language, boolean outermost) {
    String key = entry.key();
    if (rule == null) {
      unknown(entry);
    } else if (!rule.allowedIn(language)) {
      problems.add(
          entry.value().absent(),
          language == QueryLanguage.JSONATA ? "jsonpath-field" : "jsonata-field",
          "`%s` belongs to Choice rules that use %s".formatted(key, language.other().word),
          "write the rule in " + language.word);
    } else if (!outermost && (key.equals("Next") || key.equals("Assign"))) {
      problems.add(
          entry.value(),
          "nested-" + key.toLowerCase(Locale.ROOT),
          "`%s` stands inside of a condition".formatted(key),
          "move it to the Choice rule itself");
    } else {
      objects.values().check("Choices", rule, entry.value(), language);
    }
  }

  private void unknown(Field.Entry entry) {
    List<String> known = new ArrayList<>(objects.rules().of("comparison").keySet());
    known.addAll(objects.rules().of("Choices").keySet());
    problems.add(
        entry.value().absent(),
        "unknown-field",
        "`%s` is no comparison of a Choice rule".formatted(entry.key()),
        Suggestion.of(entry.key(), known)
            .map("write `%s`, if that is what was meant"::formatted)
            .orElse("remove it"));
  }

  private void conditions(Field rule, List<String> conditions) {
    if (conditions.isEmpty()) {
      problems.add(
          rule,
          "no-condition",
          "the Choice rule compares nothing",
          "add a comparison such as `StringEquals`, or `And`, `Or` or `Not`");
    } else if (conditions.size() > 1) {
      problems.add(
          rule.get(conditions.get(1)),
          "several-conditions",
          "the Choice rule has both `%s` and `%s`".formatted(conditions.get(0), conditions.get(1)),
          "combine them with `And` or `Or`");
    } else if (!COMBINING.contains(conditions.get(0)) && rule.get("Variable").isAbsent()) {
      missing(rule, "Variable", "the Choice rule has no `Variable` to compare");
    }
  }

  private void nested(Field combined, QueryLanguage language) {
    List<Field> rules = Nodes.isObject(combined) ? List.of(combined) : Nodes.items(combined);
    for (Field rule : rules) {
      if (Nodes.isObject(rule)) {
        rule(rule, language, false);
      }
    }
  }

  private void missing(Field rule, String name, String message) {
    problems.add(rule.get(name), "missing-field", message, "add `%s`".formatted(name));
  }
}
