package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.source.Suggestion;
import io.stepwarden.engine.template.Field;
import java.util.Map;
import java.util.Optional;

/**
 * Checks the fields of one object: which there are, and what stands in them.
 *
 * @param rules what the objects of a definition may hold
 * @param values checks what stands in a field
 * @param problems takes what is wrong
 */
record ObjectCheck(FieldRules rules, ValueCheck values, Problems problems) {

  /**
   * Checks an object.
   *
   * @param object what it is, such as {@code Task}
   * @param holder the object
   */
  void check(String object, Field holder, QueryLanguage language) {
    Map<String, FieldRule> fields = rules.of(object);
    for (Field.Entry entry : Nodes.members(holder)) {
      FieldRule rule = fields.get(entry.key());
      if (rule == null) {
        unknown(object, entry, fields);
      } else if (!rule.allowedIn(language)) {
        foreign(entry, language);
      } else {
        values.check(object, rule, entry.value(), language);
      }
    }
    for (FieldRule rule : fields.values()) {
      if (rule.required() && rule.allowedIn(language) && holder.get(rule.name()).isAbsent()) {
        problems.add(
            holder.get(rule.name()),
            "missing-field",
            "%s has no `%s`".formatted(noun(object), rule.name()),
            "add `%s`".formatted(rule.name()));
      }
    }
  }

  // WHY: an absent field is at its key, and here the key is what is wrong.
  private void unknown(String object, Field.Entry entry, Map<String, FieldRule> fields) {
    Optional<String> nearest = Suggestion.of(entry.key(), fields.keySet());
    problems.add(
        entry.value().absent(),
        "unknown-field",
        "`%s` is no field of %s".formatted(entry.key(), noun(object)),
        nearest
            .map("write `%s`, if that is what was meant"::formatted)
            .orElse("remove it; a `Comment` can hold text for people"));
  }

  private void foreign(Field.Entry entry, QueryLanguage language) {
    problems.add(
        entry.value().absent(),
        language == QueryLanguage.JSONATA ? "jsonpath-field" : "jsonata-field",
        "`%s` is a field of states that use %s, and this one uses %s"
            .formatted(entry.key(), language.other().word, language.word),
        "set `QueryLanguage` to `%s`, or write the state in %s"
            .formatted(language.other().word, language.word));
  }

  private static String noun(String object) {
    return switch (object) {
      case "definition" -> "the definition";
      case "branch" -> "the branch";
      case "Retry" -> "the retrier";
      case "Catch" -> "the catcher";
      case "Choices" -> "the Choice rule";
      case "Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map" ->
          "the " + object + " state";
      default -> "`" + object + "`";
    };
  }
}
