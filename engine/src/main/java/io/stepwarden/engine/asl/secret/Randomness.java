package io.stepwarden.engine.asl.secret;

import java.util.HashMap;
import java.util.Map;

/** Tells texts that a generator made from those that people made up. */
final class Randomness {

  /** In bits a character; random hexadecimal digits of this length have more. */
  private static final double LEAST_ENTROPY = 2.5;

  private static final int SHORTEST = 10;

  private Randomness() {}

  /** Returns whether a text has ten characters or more and is neither monotonous nor a sequence. */
  static boolean isRandom(String text) {
    return text.length() >= SHORTEST && entropy(text) >= LEAST_ENTROPY && !isSequence(text);
  }

  /** Returns the Shannon entropy of the characters of a text, in bits a character. */
  static double entropy(String text) {
    Map<Character, Integer> counts = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      counts.merge(text.charAt(i), 1, Integer::sum);
    }
    double bits = 0;
    for (int count : counts.values()) {
      double share = (double) count / text.length();
      bits -= share * Math.log(share) / Math.log(2);
    }
    return bits;
  }

  /** Returns whether half of the characters repeat the one before or are its neighbours. */
  private static boolean isSequence(String text) {
    int steps = 0;
    for (int i = 1; i < text.length(); i++) {
      steps += Math.abs(text.charAt(i) - text.charAt(i - 1)) <= 1 ? 1 : 0;
    }
    return steps * 2 >= text.length();
  }
}
