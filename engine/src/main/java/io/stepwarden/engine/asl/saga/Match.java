package io.stepwarden.engine.asl.saga;

import io.stepwarden.engine.asl.check.Nodes;
import io.stepwarden.engine.asl.saga.Vocabulary.Scope;
import io.stepwarden.engine.asl.saga.Vocabulary.Undoing;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Symbols;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the tasks that one task undoes: by its name and theirs, else by its action and theirs.
 *
 * @param vocabulary the words by which they say so
 */
record Match(Vocabulary vocabulary) {

  /** Returns whether a task may undo another one. */
  boolean mayUndo(Deed deed) {
    return undoing(deed).isPresent() || undoes(action(deed));
  }

  private Optional<Undoing> undoing(Deed deed) {
    return deed.effect() == Effect.READS || vocabulary.tells(deed.names())
        ? Optional.empty()
        : vocabulary.undoingWord(deed.names()).map(vocabulary.undoing()::get);
  }

  private boolean undoes(List<String> action) {
    return !action.isEmpty() && vocabulary.undoesAction(action.get(0));
  }

  /**
   * Returns those of some tasks that a task undoes.
   *
   * @param all whether one that undoes without an object undoes all of them
   */
  List<Deed> undone(Deed deed, List<Deed> others, boolean all) {
    Optional<Undoing> undoing = undoing(deed);
    List<Deed> named = undoing.map(each -> named(deed, each, others)).orElse(List.of());
    if (!named.isEmpty()) {
      return named;
    }
    if (all && undoing.isPresent() && undoing.get().scope() == Scope.ALL) {
      return others.stream().filter(other -> other.effect() == Effect.CHANGES).toList();
    }
    return others.stream().filter(other -> isActionPair(other, deed)).toList();
  }

  /** Returns the tasks that have most words in common with what a task undoes. */
  private List<Deed> named(Deed deed, Undoing undoing, List<Deed> others) {
    Set<String> objects = deed.objects();
    Set<String> own = new HashSet<>(objects);
    own.removeAll(undoing.undone());
    List<Deed> best = new ArrayList<>();
    List<Deed> byWord = new ArrayList<>();
    int most = 1;
    for (Deed other : others) {
      boolean listed = !Collections.disjoint(other.names(), undoing.undone());
      boolean shares = listed || !Collections.disjoint(other.objects(), objects);
      if (!shares || other.stop() == deed.stop() || !mayBeUndone(other, undoing, listed)) {
        continue;
      }
      if (listed) {
        byWord.add(other);
      }
      int score = score(objects, own, other.objects());
      if (score > most) {
        best.clear();
      }
      if (score >= most) {
        most = score;
        best.add(other);
      }
    }
    // WHY: a card is charged and the payment refunded; without another such task, that is a pair.
    boolean alone = undoing.scope() == Scope.WORD && own.isEmpty() && byWord.size() == 1;
    return best.isEmpty() && alone ? byWord : best;
  }

  private boolean mayBeUndone(Deed other, Undoing undoing, boolean listed) {
    Optional<String> word = vocabulary.undoingWord(other.names());
    // WHY: a lock that is released is no lock that was taken, though both speak of it.
    boolean undoesToo = word.isPresent() && !undoing.undone().contains(word.get());
    return other.mayChange()
        && !undoesToo
        && !vocabulary.isFinal(other.names())
        && (listed || undoing.scope() != Scope.LISTED);
  }

  private int score(Set<String> objects, Set<String> own, Set<String> others) {
    Set<String> shared = new HashSet<>(others);
    shared.retainAll(objects);
    Set<String> things = new HashSet<>(shared);
    things.retainAll(own);
    return own.isEmpty() || !things.isEmpty() ? things.size() + shared.size() : 0;
  }

  private boolean isActionPair(Deed changes, Deed undoes) {
    List<String> first = action(changes);
    List<String> second = action(undoes);
    return !first.isEmpty()
        && !second.isEmpty()
        && changes.task().integration().service().equals(undoes.task().integration().service())
        && vocabulary.isPair(changes.task().integration().service(), first.get(0), second.get(0))
        && Set.copyOf(first.subList(1, first.size()))
            .equals(Set.copyOf(second.subList(1, second.size())))
        && !differs(arguments(changes.state()), arguments(undoes.state()));
  }

  private static List<String> action(Deed deed) {
    List<String> words = Words.of(deed.task().integration().action());
    boolean batch = words.size() > 1 && words.get(0).equals("batch");
    return batch ? words.subList(1, words.size()) : words;
  }

  private static Field arguments(Field state) {
    Field parameters = state.get("Parameters");
    return parameters.isAbsent() ? state.get("Arguments") : parameters;
  }

  /** Returns whether two calls give a parameter different values, such as another table. */
  private static boolean differs(Field one, Field other) {
    for (Field.Entry entry : Nodes.members(one)) {
      Optional<String> value = literal(entry.value());
      Optional<String> second = literal(Nodes.member(other, entry.key()));
      boolean path = entry.key().endsWith(".$");
      if (!path && value.isPresent() && second.isPresent() && !value.equals(second)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> literal(Field field) {
    List<Node> parts = field.node().flatMap(Symbols::parts).orElse(List.of());
    String text = Symbols.written(parts);
    return parts.isEmpty() || text.startsWith("{%") ? Optional.empty() : Optional.of(text);
  }
}
