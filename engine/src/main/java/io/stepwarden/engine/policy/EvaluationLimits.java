package io.stepwarden.engine.policy;

import java.time.Duration;

/**
 * What one evaluation may use. Immutable.
 *
 * @param deadline the time after which it is ended
 * @param memoryPages the memory it may have, in pages of 64 KiB, at most 32,767
 * @param retainedPages the memory above which an instance is given up after use rather than kept
 * @param inputDepth how deep arrays and objects of the input may nest, at most 500; a policy parses
 *     its input on the thread's stack, which ends between 500 and 1,000
 */
public record EvaluationLimits(
    Duration deadline, int memoryPages, int retainedPages, int inputDepth) {

  private static final int MOST_PAGES = 32_767;
  private static final int MOST_DEPTH = 500;

  public EvaluationLimits {
    require(!deadline.isNegative() && !deadline.isZero(), "the deadline must be positive");
    require(memoryPages > 0 && memoryPages <= MOST_PAGES, "memory must be 1 to 32767 pages");
    require(retainedPages >= 0, "retained memory must not be negative");
    require(inputDepth > 0 && inputDepth <= MOST_DEPTH, "the input's depth must be 1 to 500");
  }

  /** Returns 30 seconds, 512 MiB, 64 MiB kept, and a depth of 256. */
  public static EvaluationLimits defaults() {
    return new EvaluationLimits(Duration.ofSeconds(30), 8_192, 1_024, 256);
  }

  public EvaluationLimits withDeadline(Duration time) {
    return new EvaluationLimits(time, memoryPages, retainedPages, inputDepth);
  }

  public EvaluationLimits withMemoryPages(int pages) {
    return new EvaluationLimits(deadline, pages, retainedPages, inputDepth);
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }
}
