package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.asl.DefinitionProblem;
import io.stepwarden.engine.source.Suggestion;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Checks a definition against the Amazon States Language. Used once.
 *
 * <p>What is not known before deployment may be anything, and is no problem.
 *
 * @see <a href="https://states-language.net/spec.html">Amazon States Language</a>
 */
public final class DefinitionCheck {

  private static final FieldRules RULES = FieldRules.load();
  private static final Set<String> TYPES =
      Set.of("Task", "Pass", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map");

  private final Problems problems = new Problems();
  private final ObjectCheck objects =
      new ObjectCheck(RULES, new ValueCheck(new PayloadCheck(problems), problems), problems);
  private final StateCheck states = new StateCheck(objects, problems);
  private final GraphCheck graphs = new GraphCheck(problems);
  private final List<Graph> read = new ArrayList<>();

  private DefinitionCheck() {}

  /** Returns what is wrong with a definition; nothing if it is not known. */
  public static List<DefinitionProblem> check(Field definition) {
    DefinitionCheck check = new DefinitionCheck();
    if (Nodes.isObject(definition)) {
      new RepeatedFields(check.problems).check(definition);
      check.scope("definition", definition, QueryLanguage.JSONPATH);
      check.read.forEach(check.graphs::check);
    } else if (definition.symbol().isEmpty() && !definition.isAbsent()) {
      check.problems.add(
          definition,
          "wrong-type",
          "the definition is %s and has to be an object".formatted(Nodes.type(definition)),
          "write an object with `StartAt` and `States`");
    }
    return check.problems.all();
  }

  private QueryLanguage language(Field holder, QueryLanguage outer) {
    String word = Nodes.text(holder.get("QueryLanguage")).orElse("");
    for (QueryLanguage each : QueryLanguage.values()) {
      if (each.word.equals(word)) {
        return each;
      }
    }
    return outer;
  }

  private void scope(String object, Field scope, QueryLanguage outer) {
    QueryLanguage language = language(scope, outer);
    objects.check(object, scope, language);
    Field all = scope.get("States");
    if (Nodes.isObject(all) && all.members().isEmpty()) {
      problems.add(
          all, "wrong-value", "`States` has no state", "add the state that `StartAt` names");
    }
    for (Field.Entry entry : Nodes.members(all)) {
      Field state = entry.value();
      state(entry.key(), state.in(state.scope().state(entry.key())), language);
    }
    read.add(new Graph(scope));
  }

  private void state(String name, Field state, QueryLanguage language) {
    graphs.state(name, state);
    if (!states.isObject(state, "States")) {
      return;
    }
    Field type = state.get("Type");
    String word = Nodes.text(type).orElse("");
    if (TYPES.contains(word)) {
      QueryLanguage own = language(state, language);
      if (language == QueryLanguage.JSONATA && own == QueryLanguage.JSONPATH) {
        problems.add(
            state.get("QueryLanguage"),
            "mixed-languages",
            "a state cannot use JSONPath in a definition that uses JSONata",
            "drop `QueryLanguage` of the definition, and set it to JSONata where it is used");
      }
      states.check(name, state, word, own);
      nested(state, word, language);
    } else if (!Nodes.isOpen(type)) {
      problems.add(
          type,
          type.isAbsent() ? "missing-field" : "unknown-type",
          type.isAbsent() ? "the state has no `Type`" : "`%s` is no type of state".formatted(word),
          Suggestion.of(word, TYPES)
              .map("write `%s`, if that is what was meant"::formatted)
              .orElse("write one of the eight types, such as `Task`"));
    }
  }

  // WHY: the language of a state is its own; those inside have that of what it stands in.
  private void nested(Field state, String type, QueryLanguage language) {
    if (type.equals("Parallel")) {
      Field branches = state.get("Branches");
      if (Nodes.isArray(branches) && Nodes.items(branches).isEmpty()) {
        problems.add(branches, "wrong-value", "`Branches` is empty", "add a branch");
      }
      for (Field branch : Nodes.items(branches)) {
        if (states.isObject(branch, "Branches")) {
          scope("branch", branch, language);
        }
      }
    } else if (type.equals("Map")) {
      for (String processor : List.of("ItemProcessor", "Iterator")) {
        if (Nodes.isObject(state.get(processor))) {
          scope("ItemProcessor", state.get(processor), language);
        }
      }
    }
  }
}
