package io.stepwarden.engine.asl;

import io.stepwarden.engine.source.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All kinds of problems that definitions can have. Immutable. */
public final class ProblemCodes {

  private final Map<String, ProblemCode> codes;

  private ProblemCodes(Map<String, ProblemCode> codes) {
    this.codes = codes;
  }

  /** Reads the table that the library carries. */
  public static ProblemCodes load() {
    Map<String, ProblemCode> codes = new LinkedHashMap<>();
    for (List<String> row : Table.rows(ProblemCodes.class, "problem-codes.tsv")) {
      codes.put(
          row.get(0),
          new ProblemCode(
              row.get(0),
              row.get(1).equals("graph"),
              orEmpty(row.get(2)),
              orEmpty(row.get(3)),
              row.get(4)));
    }
    return new ProblemCodes(codes);
  }

  private static String orEmpty(String column) {
    return column.equals("-") ? "" : column;
  }

  /** Returns all of them, in the order of the table. */
  public Collection<ProblemCode> all() {
    return codes.values();
  }

  /** Returns the kind of a problem; an {@link IllegalArgumentException} if there is none. */
  public ProblemCode of(String code) {
    return Optional.ofNullable(codes.get(code))
        .orElseThrow(() -> new IllegalArgumentException("no kind of problem: " + code));
  }
}
