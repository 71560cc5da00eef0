package io.stepwarden.engine.asl.secret;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens that are known by how they are written, wherever they stand. Immutable.
 *
 * @see <a href="https://github.com/gitleaks/gitleaks">gitleaks, whose rules the shapes follow</a>
 */
final class Shapes {

  private static final int LOOKED_AT = 100;

  private final List<Shape> shapes;

  private Shapes(List<Shape> shapes) {
    this.shapes = List.copyOf(shapes);
  }

  /** Reads the table that the library carries. */
  static Shapes load() {
    List<Shape> shapes = new ArrayList<>();
    try (InputStream table = Shapes.class.getResourceAsStream("shapes.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          List<String> columns = List.of(line.split("\t"));
          shapes.add(Shape.parse(columns.get(0), columns.get(1).translateEscapes()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Shapes(shapes);
  }

  /** Returns all tokens of a text that may be real ones; two may overlap. */
  List<Match> find(String text) {
    List<Match> matches = new ArrayList<>();
    for (Shape shape : shapes) {
      matches.addAll(shape.find(text, (start, end) -> isCredible(text.substring(start, end))));
    }
    return matches;
  }

  private static boolean isCredible(String body) {
    // WHY: in a long key any word turns up by chance.
    String first = body.substring(0, Math.min(LOOKED_AT, body.length()));
    return Randomness.isRandom(first) && !Placeholder.isMarked(first);
  }
}
