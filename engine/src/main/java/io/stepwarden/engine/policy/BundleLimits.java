package io.stepwarden.engine.policy;

/**
 * How large a bundle may be. Immutable.
 *
 * @param archiveBytes the archive as it comes
 * @param contentBytes everything in it, unpacked
 * @param fileBytes one file in it, unpacked
 * @param entries how many files and directories it may have
 */
public record BundleLimits(long archiveBytes, long contentBytes, int fileBytes, int entries) {

  public BundleLimits {
    if (archiveBytes <= 0 || contentBytes <= 0 || fileBytes <= 0 || entries <= 0) {
      throw new IllegalArgumentException("the limits of a bundle must be positive");
    }
  }

  /** Returns 64 MiB packed, 256 MiB unpacked, 128 MiB a file, and 10,000 entries. */
  public static BundleLimits defaults() {
    return new BundleLimits(64L << 20, 256L << 20, 128 << 20, 10_000);
  }
}
