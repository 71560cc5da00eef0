package io.stepwarden.engine.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads tables that the library carries: a row a line, columns between tabs, in UTF-8. */
public final class Table {

  private Table() {}

  /**
   * Returns the columns of each row, without the comments, which begin with {@code #}.
   *
   * @param owner the class beside which the table is
   * @param name its file name
   * @throws UncheckedIOException if it can't be read
   */
  public static List<List<String>> rows(Class<?> owner, String name) {
    try (InputStream table = owner.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the table `" + name + "` can't be read", e);
    }
  }
}
