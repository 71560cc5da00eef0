package io.stepwarden.engine.asl.check;

import io.stepwarden.engine.asl.DefinitionProblem;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one definition. */
final class Problems {

  private final List<DefinitionProblem> all = new ArrayList<>();

  void add(Field at, String code, String message, String help) {
    all.add(new DefinitionProblem(at, code, message, help));
  }

  void addAll(List<DefinitionProblem> problems) {
    all.addAll(problems);
  }

  List<DefinitionProblem> all() {
    return List.copyOf(all);
  }
}
