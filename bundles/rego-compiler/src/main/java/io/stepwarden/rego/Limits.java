package io.stepwarden.rego;

import java.time.Duration;

/**
 * What a request may use. Immutable.
 *
 * @param memoryBytes how large the compiler's memory may grow, up to 2 GiB; about 40 MB are in use
 *     before any request
 * @param time how long a request may take
 */
public record Limits(long memoryBytes, Duration time) {

  /** 1 GiB and ten minutes. */
  public static final Limits DEFAULT = new Limits(1L << 30, Duration.ofMinutes(10));

  private static final int PAGE = 1 << 16;

  public Limits {
    if (memoryBytes < 1 << 26 || memoryBytes > 1L << 31 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("limits " + memoryBytes + " bytes, " + time);
    }
  }

  int pages() {
    return (int) (memoryBytes / PAGE);
  }
}
