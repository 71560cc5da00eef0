package io.stepwarden.engine.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The values that aliases can stand for, each with what writing it out again costs. */
final class YamlAnchors {

  private final Budget budget;
  private final Surface surface;
  private final Map<String, Anchored> anchored = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  YamlAnchors(Budget budget, Surface surface) {
    this.budget = budget;
    this.surface = surface;
  }

  private record Anchored(Node node, long size, int height) {}

  /** An anchor whose value is being read, and the budget's counts before it. */
  record Open(String name, long nodes, int deepest) {}

  /** Begins the value of an anchor. */
  Open open(String name) {
    open.add(name);
    Open opened = new Open(name, budget.nodes() - 1, budget.deepest());
    budget.setDeepest(budget.depth());
    return opened;
  }

  /** Ends the value of an anchor. */
  void close(Open opened, Node node) {
    open.remove(opened.name());
    int height = budget.deepest() - budget.depth();
    anchored.put(opened.name(), new Anchored(node, budget.nodes() - opened.nodes(), height));
    budget.setDeepest(Math.max(opened.deepest(), budget.deepest()));
  }

  /** Returns the value an alias stands for, with the places it has at its anchor. */
  Node alias(String name, int start, int end) throws UnreadableException {
    Anchored found = anchored.get(name);
    if (found == null || open.contains(name)) {
      throw new UnreadableException(unknown(name, surface.span(start, end)));
    }
    budget.count(found.size(), found.height(), surface, start);
    return found.node();
  }

  private Diagnostic unknown(String name, Span span) {
    return open.contains(name)
        ? Diagnostic.error(
            "recursive-alias",
            span,
            "the alias `*" + name + "` stands inside the value it repeats",
            "write the value out")
        : Diagnostic.error(
            "unknown-alias",
            span,
            "no anchor `&" + name + "` stands before its alias",
            "anchor a value by that name, or quote the text if no alias is meant");
  }
}
