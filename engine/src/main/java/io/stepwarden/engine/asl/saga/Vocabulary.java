package io.stepwarden.engine.asl.saga;

import io.stepwarden.engine.source.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words by which tasks say what they do and undo. Immutable.
 *
 * @param effects what a word says that a task does
 * @param undoing what a word undoes
 * @param pairs services, words that change and words that undo, with a blank between
 */
record Vocabulary(Map<String, Effect> effects, Map<String, Undoing> undoing, Set<String> pairs) {

  /** What every task might be called, so that it tells no two of them apart. */
  private static final Set<String> NOISE =
      stems(
          "a after all an and any api arn aws back before by call compensating ddb dynamodb error"
              + " fail failed failure fn for from function handler if in invoke job lambda my new"
              + " not of on or saga service sns some sqs state step task the then to transaction"
              + " try when with workflow");

  /** What ends a saga well: an order that is confirmed is not what its cancellation undoes. */
  private static final Set<String> FINAL =
      stems("approve close complete confirm deliver finalize finalise finish mark settle");

  /**
   * What a word undoes.
   *
   * @param scope how far it reaches
   * @param undone the words of what it undoes
   */
  record Undoing(Scope scope, Set<String> undone) {}

  /** How far a word that undoes reaches. */
  enum Scope {
    /** Without an object to everything that was done before. */
    ALL,
    /** To a task with the same object, else to the only one with a word that is listed. */
    WORD,
    /** To a task with the same object. */
    ANY,
    /** To a task with the same object whose word is listed. */
    LISTED
  }

  /** Reads the tables that the library carries. */
  static Vocabulary load() {
    Map<String, Effect> effects = new HashMap<>();
    for (List<String> row : Table.rows(Vocabulary.class, "effects.tsv")) {
      Effect effect = Effect.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      stems(row.get(1)).forEach(word -> effects.put(word, effect));
    }
    Map<String, Undoing> undoing = new HashMap<>();
    for (List<String> row : Table.rows(Vocabulary.class, "undoing.tsv")) {
      Scope scope = Scope.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      stems(row.get(0)).forEach(word -> undoing.put(word, new Undoing(scope, stems(row.get(2)))));
    }
    Set<String> pairs = new HashSet<>();
    for (List<String> row : Table.rows(Vocabulary.class, "action-pairs.tsv")) {
      pairs.add(row.get(0) + " " + Words.stem(row.get(1)) + " " + Words.stem(row.get(2)));
    }
    return new Vocabulary(effects, undoing, pairs);
  }

  private static Set<String> stems(String words) {
    return Stream.of(words.split(" ")).map(Words::stem).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns what the first word that says so makes of a task. */
  Optional<Effect> effect(List<String> words) {
    return words.stream().filter(effects::containsKey).findFirst().map(effects::get);
  }

  /** Returns whether a task says that it informs somebody. */
  boolean tells(List<String> words) {
    return words.stream().anyMatch(word -> effects.get(word) == Effect.TELLS);
  }

  /** Returns the first word that undoes something. */
  Optional<String> undoingWord(List<String> words) {
    return words.stream().filter(undoing::containsKey).findFirst();
  }

  /** Returns whether an action with one word undoes an action of its service with another. */
  boolean isPair(String service, String changes, String undoes) {
    return pairs.contains("* " + changes + " " + undoes)
        || pairs.contains(service + " " + changes + " " + undoes);
  }

  /** Returns whether an action with a word undoes another one. */
  boolean undoesAction(String word) {
    return pairs.stream().anyMatch(pair -> pair.endsWith(" " + word));
  }

  /** Returns whether what a task does ends something well. */
  boolean isFinal(List<String> words) {
    return words.stream()
        .filter(effects::containsKey)
        .findFirst()
        .filter(FINAL::contains)
        .isPresent();
  }

  /** Returns whether a word says nothing about what a task works on. */
  static boolean isNoise(String word) {
    return NOISE.contains(word);
  }
}
