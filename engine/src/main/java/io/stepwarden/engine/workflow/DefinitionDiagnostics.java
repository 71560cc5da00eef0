package io.stepwarden.engine.workflow;

import io.stepwarden.engine.asl.DefinitionProblem;
import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Span;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps back what is reported while a definition is read, until it is known what its check says:
 * nothing is told twice. Used once; threads may read the definition side by side.
 */
final class DefinitionDiagnostics {

  private final Field definition;
  private final List<Diagnostic> kept = Collections.synchronizedList(new ArrayList<>());

  DefinitionDiagnostics(Field definition) {
    this.definition = definition;
  }

  /** Returns the definition; what is reported of it, is kept back. */
  Field definition() {
    return definition.in(definition.scope().reporting(kept::add));
  }

  /** Reports what was kept back, but for what a problem tells of. */
  void reportBeside(List<DefinitionProblem> problems) {
    Set<Span> told = new HashSet<>();
    for (DefinitionProblem problem : problems) {
      told.add(problem.at().anchor().span());
      problem.at().node().map(Node::span).ifPresent(told::add);
    }
    kept.stream()
        .filter(diagnostic -> diagnostic.span().filter(told::contains).isEmpty())
        .sorted(Comparator.comparing(diagnostic -> diagnostic.span().map(Span::start).orElse(0)))
        .forEach(definition.scope().diagnostics());
  }
}
