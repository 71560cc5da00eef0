package io.stepwarden.engine.source;

/** Counts what a reader has read of one document and ends the reading at the limits. */
final class Budget {

  private final ReadLimits limits;
  private int depth;
  private int deepest;
  private long nodes;

  Budget(ReadLimits limits) {
    this.limits = limits;
  }

  /** Enters an array or object. */
  void enter(Surface surface, int offset) throws UnreadableException {
    depth++;
    reach(depth, surface, offset);
  }

  void leave() {
    depth--;
  }

  int depth() {
    return depth;
  }

  /** Returns the greatest depth since it was last set. */
  int deepest() {
    return deepest;
  }

  void setDeepest(int deepest) {
    this.deepest = deepest;
  }

  long nodes() {
    return nodes;
  }

  void countNode(Surface surface, int offset) throws UnreadableException {
    count(1, 0, surface, offset);
  }

  /** Counts a value that holds others. */
  void count(long size, int height, Surface surface, int offset) throws UnreadableException {
    nodes += size;
    if (nodes > limits.maxNodes()) {
      throw new UnreadableException(
          Diagnostic.error(
              "too-many-values",
              surface.span(offset, offset),
              "the document has more than " + limits.maxNodes() + " values, aliases written out",
              "split the document, or repeat less by aliases"));
    }
    reach(depth + height, surface, offset);
  }

  private void reach(int level, Surface surface, int offset) throws UnreadableException {
    deepest = Math.max(deepest, level);
    if (level > limits.maxDepth()) {
      throw new UnreadableException(
          Diagnostic.error(
              "too-deep",
              surface.span(offset, offset),
              "values nest deeper than " + limits.maxDepth() + " levels",
              "flatten the document"));
    }
  }
}
