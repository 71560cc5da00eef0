package io.stepwarden.engine.asl.secret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * How the tokens of one kind are written: literals and sets of characters in brackets, each set
 * with how often it repeats, as in <code>ghp_[0-9A-Za-z]{36}</code>. Immutable.
 *
 * <p>It begins with a literal. A set takes as many characters as it may, and gives none back. A
 * token begins and, if the last set has a greatest number, ends where a word does.
 */
final class Shape {

  private final String kind;
  private final List<Piece> pieces;

  private Shape(String kind, List<Piece> pieces) {
    this.kind = kind;
    this.pieces = List.copyOf(pieces);
  }

  /**
   * A literal, or a set of characters and how often it repeats.
   *
   * @param literal the literal; empty for a set
   */
  private record Piece(String literal, BitSet set, int least, int most) {}

  /**
   * Reads a shape.
   *
   * @throws IllegalArgumentException if it does not begin with a literal
   */
  static Shape parse(String kind, String shape) {
    List<Piece> pieces = new ArrayList<>();
    for (int at = 0; at < shape.length(); ) {
      int open = shape.indexOf('[', at);
      if (open != at) {
        int end = open < 0 ? shape.length() : open;
        pieces.add(new Piece(shape.substring(at, end), new BitSet(), 0, 0));
        at = end;
      } else {
        int brace = shape.indexOf("]{", open);
        int close = shape.indexOf('}', brace);
        pieces.add(set(shape.substring(open + 1, brace), shape.substring(brace + 2, close)));
        at = close + 1;
      }
    }
    if (pieces.isEmpty() || pieces.get(0).literal().isEmpty()) {
      throw new IllegalArgumentException("shape `" + shape + "` begins with no literal");
    }
    return new Shape(kind, pieces);
  }

  private static Piece set(String characters, String count) {
    BitSet set = new BitSet();
    for (int i = 0; i < characters.length(); i++) {
      boolean range = i + 2 < characters.length() && characters.charAt(i + 1) == '-';
      set.set(characters.charAt(i), characters.charAt(range ? i + 2 : i) + 1);
      i += range ? 2 : 0;
    }
    int comma = count.indexOf(',');
    int least = Integer.parseInt(comma < 0 ? count : count.substring(0, comma));
    String most = comma < 0 ? count : count.substring(comma + 1);
    return new Piece("", set, least, most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most));
  }

  /**
   * Finds all tokens of a text in time that is linear in its length.
   *
   * @param credible whether the text of a token, given where it begins and ends, can be a real one
   */
  List<Match> find(String text, BiPredicate<Integer, Integer> credible) {
    List<Match> matches = new ArrayList<>();
    String prefix = prefix();
    int[] runs = new int[pieces.size()];
    for (int at = text.indexOf(prefix); at >= 0; ) {
      int end = at == 0 || !isWord(text.charAt(at - 1)) ? end(text, at, runs) : -1;
      if (end > 0 && credible.test(at + prefix.length(), end)) {
        matches.add(new Match(kind, at, end));
      }
      at = text.indexOf(prefix, end > 0 ? end : at + 1);
    }
    return matches;
  }

  /**
   * Returns where a token ends; -1 if there is none.
   *
   * @param runs where the last run of each set ended: no character is looked at twice for one set
   */
  private int end(String text, int start, int[] runs) {
    int at = start;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.literal().isEmpty()) {
        if (!text.startsWith(piece.literal(), at)) {
          return -1;
        }
        at += piece.literal().length();
      } else {
        runs[i] = runEnd(text, Math.max(at, runs[i]), piece.set());
        int length = Math.min(piece.most(), runs[i] - at);
        if (length < piece.least()) {
          return -1;
        }
        at += length;
      }
    }
    return isOpen() || at == text.length() || !isWord(text.charAt(at)) ? at : -1;
  }

  private boolean isOpen() {
    return pieces.get(pieces.size() - 1).most() == Integer.MAX_VALUE;
  }

  private static int runEnd(String text, int start, BitSet set) {
    int at = start;
    while (at < text.length() && set.get(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Returns the literal that it begins with. */
  String prefix() {
    return pieces.get(0).literal();
  }

  static boolean isWord(char letter) {
    return letter == '_' || (letter < 0x80 && Character.isLetterOrDigit(letter));
  }
}
