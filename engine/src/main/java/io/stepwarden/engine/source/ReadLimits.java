package io.stepwarden.engine.source;

/**
 * How much of a document is read before it is refused.
 *
 * @param maxBytes the size of a file
 * @param maxDepth how deep values nest; readers and their callers recurse as deep
 * @param maxNodes the number of values, one that a YAML alias repeats counted each time
 */
public record ReadLimits(int maxBytes, int maxDepth, int maxNodes) {

  /** What is enough for Terraform plans of large systems. */
  public static final ReadLimits DEFAULT = new ReadLimits(32 << 20, 256, 5_000_000);

  public ReadLimits {
    if (maxBytes < 1 || maxDepth < 1 || maxNodes < 1) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
