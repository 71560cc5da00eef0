package io.stepwarden.engine.asl.saga;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits names into words and brings those to one form: {@code CancelFlightReservations} is {@code
 * cancel}, {@code flight}, {@code reserv}, as {@code cancelled-flight reservation} is.
 */
final class Words {

  /** The first words of a name are enough; AWS allows names of 80 characters. */
  private static final int MOST = 16;

  private static final int SHORTEST = 3;
  private static final List<String> ENDINGS = List.of("ation", "ing", "ed", "e");

  private Words() {}

  /** Returns the words of a name, in order. */
  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= name.length() && words.size() < MOST; i++) {
      if (i == name.length() || isBorder(name, i)) {
        add(name.substring(start, i), words);
        start = i;
      }
    }
    return words;
  }

  private static boolean isBorder(String name, int i) {
    char before = name.charAt(i - 1);
    char at = name.charAt(i);
    if (Character.isLetter(before) != Character.isLetter(at)
        || Character.isDigit(before) != Character.isDigit(at)) {
      return true;
    }
    boolean lowerNext = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    return Character.isUpperCase(at) && (Character.isLowerCase(before) || lowerNext);
  }

  private static void add(String part, List<String> words) {
    if (!Character.isLetterOrDigit(part.charAt(0))) {
      return;
    }
    String word = stem(part.toLowerCase(Locale.ROOT));
    int last = words.size() - 1;
    if (last >= 0 && words.get(last).equals("rol") && word.equals("back")) {
      words.set(last, "rollback");
    } else {
      words.add(word);
    }
  }

  /** Returns the form that a word in lower case shares with its inflections. */
  static String stem(String word) {
    if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
      return word.substring(0, word.length() - "ies".length()) + "y";
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > SHORTEST;
    String stem = plural ? word.substring(0, word.length() - 1) : word;
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
        stem = stem.substring(0, stem.length() - ending.length());
        break;
      }
    }
    int last = stem.length() - 1;
    boolean doubled = last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? stem.substring(0, last) : stem;
  }
}
