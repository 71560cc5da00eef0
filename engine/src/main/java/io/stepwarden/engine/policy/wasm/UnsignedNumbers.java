package io.stepwarden.engine.policy.wasm;

/** Comparisons that policies compiled at build time call. */
public final class UnsignedNumbers {

  private UnsignedNumbers() {}

  /** Returns 1 if the first of two unsigned numbers is at least the second, else 0. */
  public static int atLeast(int left, int right) {
    return Integer.toUnsignedLong(left) >= Integer.toUnsignedLong(right) ? 1 : 0;
  }
}
