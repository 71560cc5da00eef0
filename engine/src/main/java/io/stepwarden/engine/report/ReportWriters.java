package io.stepwarden.engine.report;

import java.util.List;
import java.util.Optional;

/** The formats that there are. */
public final class ReportWriters {

  /** A writer for each format; a new format is a line here. */
  public static final List<ReportWriter> ALL = List.of(new TextReport(), new JsonReport());

  private ReportWriters() {}

  /** Returns the writer of a format. */
  public static Optional<ReportWriter> named(String name) {
    for (ReportWriter writer : ALL) {
      if (writer.name().equals(name)) {
        return Optional.of(writer);
      }
    }
    return Optional.empty();
  }

  /** Returns the names of the formats. */
  public static List<String> names() {
    return ALL.stream().map(ReportWriter::name).toList();
  }
}
