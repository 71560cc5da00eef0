package io.stepwarden.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is said of documents that are broken or mean harm, held by one golden file. */
class HostileDocumentsTest {

  private final DocumentReader reader = new DocumentReader(new ReadLimits(1 << 20, 64, 10_000));

  @Test
  void everyProblemIsToldWithItsPlaceAndHelp() throws IOException {
    StringBuilder told = new StringBuilder();
    for (Path file : Fixtures.files("hostile")) {
      told.append(told(file));
    }
    Path golden = Fixtures.path("hostile-diagnostics.golden");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, told);
    }
    assertThat(told).hasToString(Files.readString(golden));
  }

  private String told(Path file) {
    Document document = reader.read(file);
    StringBuilder told = new StringBuilder();
    told.append(file.getFileName()).append(document.root().isPresent() ? "\n" : ": unread\n");
    for (Diagnostic problem : document.diagnostics()) {
      told.append("  ").append(problem.span().map(HostileDocumentsTest::place).orElse("-"));
      told.append(' ').append(problem.code()).append(": ").append(problem.message());
      told.append("\n    help: ").append(problem.help()).append('\n');
    }
    return told.toString();
  }

  private static String place(Span span) {
    Position start = span.startPosition();
    Position end = span.endPosition();
    return start.line() + ":" + start.column() + "-" + end.line() + ":" + end.column();
  }
}
