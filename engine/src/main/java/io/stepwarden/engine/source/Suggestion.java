package io.stepwarden.engine.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody meant. */
public final class Suggestion {

  private Suggestion() {}

  /**
   * Returns the candidate nearest to a word, the case of letters aside, if it is near enough to be
   * meant: of three letters at most one is wrong.
   */
  public static Optional<String> of(String word, Collection<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int nearest = Math.max(1, word.length() / 3) + 1;
    Optional<String> found = Optional.empty();
    for (String candidate : candidates) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), nearest);
      if (distance < nearest) {
        nearest = distance;
        found = Optional.of(candidate);
      }
    }
    return found;
  }

  /** Returns {@code did you mean `x`?}, or another help if nothing is near. */
  public static String orElse(String word, Collection<String> candidates, String help) {
    return of(word, candidates).map(near -> "did you mean `" + near + "`?").orElse(help);
  }

  /**
   * Returns how many letters are to insert, delete, replace or swap with their neighbour: the
   * optimal string alignment distance.
   */
  private static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(row[j - 1], last[j]) + 1);
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
