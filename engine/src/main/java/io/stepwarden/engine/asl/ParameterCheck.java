package io.stepwarden.engine.asl;

import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Suggestion;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the names of the parameters that a task passes to an action.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/connect-parameters.html">Passing
 *     parameters to a service API</a>
 * @param action such as {@code sqs:sendMessage}
 * @param known the parameters of the action
 * @param queryLanguage {@code JSONPath} or {@code JSONata}
 */
record ParameterCheck(String action, ActionParameters known, String queryLanguage) {

  private static final String PATH = ".$";

  List<DefinitionProblem> check(Field state) {
    Field arguments = state.get(queryLanguage.equals("JSONata") ? "Arguments" : "Parameters");
    List<DefinitionProblem> problems = new ArrayList<>();
    if (arguments.node().orElse(null) instanceof Node.Mapping) {
      Set<String> meant = new HashSet<>();
      boolean complete = true;
      for (Field.Entry entry : arguments.members()) {
        complete &= !isPlaceholder(entry.key());
        given(entry).ifPresent(problems::add);
        meant.add(meant(name(entry)));
      }
      if (complete) {
        missing(arguments, meant).forEach(problems::add);
      }
    }
    return problems;
  }

  /** Returns whether a key stands for others, which are not known. */
  private static boolean isPlaceholder(String key) {
    return key.contains("${") || key.contains("{{") || key.startsWith("Fn::");
  }

  private String name(Field.Entry entry) {
    String key = entry.key();
    boolean path = queryLanguage.equals("JSONPath") && key.endsWith(PATH);
    return path ? key.substring(0, key.length() - PATH.length()) : key;
  }

  /** Returns the parameter that a name stands for, if need be the nearest one. */
  private String meant(String name) {
    if (known.has(name)) {
      return name;
    }
    return known.ignoringCase(name).or(() -> Suggestion.of(name, known.all())).orElse(name);
  }

  private Optional<DefinitionProblem> given(Field.Entry entry) {
    String name = name(entry);
    if (known.has(name) || isPlaceholder(name)) {
      return Optional.empty();
    }
    // WHY: an absent field is at its key, and the key is what is wrong.
    Field key = entry.value().absent();
    Optional<String> otherCase = known.ignoringCase(name);
    return Optional.of(
        otherCase.isPresent()
            ? new DefinitionProblem(
                key,
                "parameter-case",
                "`" + action + "` takes no `" + name + "` in this case of letters",
                "write `" + otherCase.get() + "`")
            : new DefinitionProblem(
                key,
                "unknown-parameter",
                "`" + action + "` takes no `" + name + "`",
                Suggestion.orElse(name, known.all(), allowed())));
  }

  private String allowed() {
    return known.all().isEmpty()
        ? "remove it, the action takes no parameters"
        : "remove it, or write one of " + String.join(", ", known.all());
  }

  private List<DefinitionProblem> missing(Field arguments, Set<String> meant) {
    return known.required().stream()
        .filter(name -> !meant.contains(name))
        .map(
            name ->
                new DefinitionProblem(
                    arguments,
                    "missing-parameter",
                    "`" + action + "` needs `" + name + "`",
                    "add `" + name + "`"))
        .toList();
  }
}
