package io.stepwarden.engine.asl.secret;

import io.stepwarden.engine.source.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tokens that are known by how they are written, wherever they stand. Immutable.
 *
 * @see <a href="https://github.com/gitleaks/gitleaks">gitleaks, whose rules the shapes follow</a>
 */
final class Shapes {

  private static final int LOOKED_AT = 100;
  private static final BitSet NONE = new BitSet();

  private final List<Shape> shapes;

  /** The numbers of the shapes that begin with a character of ASCII. */
  private final BitSet[] beginning = new BitSet[0x80];

  private Shapes(List<Shape> shapes) {
    this.shapes = List.copyOf(shapes);
    Arrays.setAll(beginning, letter -> new BitSet());
    for (int i = 0; i < shapes.size(); i++) {
      beginning[shapes.get(i).prefix().charAt(0)].set(i);
    }
  }

  /** Reads the table that the library carries. */
  static Shapes load() {
    return new Shapes(
        Table.rows(Shapes.class, "shapes.tsv").stream()
            .map(row -> Shape.parse(row.get(0), row.get(1).translateEscapes()))
            .toList());
  }

  /** Returns all tokens of a text that may be real ones; two may overlap. */
  List<Match> find(String text) {
    List<Match> matches = new ArrayList<>();
    possible(text)
        .forEach(
            i ->
                matches.addAll(
                    shapes
                        .get(i)
                        .find(text, (start, end) -> isCredible(text.substring(start, end)))));
    return matches;
  }

  /** Returns the numbers of the shapes whose beginning stands at that of a word. */
  private IntStream possible(String text) {
    BitSet possible = new BitSet();
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      BitSet here = inside || letter >= beginning.length ? NONE : beginning[letter];
      for (int i = here.nextSetBit(0); i >= 0; i = here.nextSetBit(i + 1)) {
        if (text.startsWith(shapes.get(i).prefix(), at)) {
          possible.set(i);
        }
      }
      inside = Shape.isWord(letter);
    }
    return possible.stream();
  }

  private static boolean isCredible(String body) {
    // WHY: in a long key any word turns up by chance.
    String first = body.substring(0, Math.min(LOOKED_AT, body.length()));
    return Randomness.isRandom(first) && !Placeholder.isMarked(first);
  }
}
