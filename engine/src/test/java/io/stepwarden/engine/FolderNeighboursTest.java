package io.stepwarden.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.stepwarden.engine.source.Diagnostic;
import io.stepwarden.engine.source.Document;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.ReadLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderNeighboursTest {

  private static final DocumentReader READER = new DocumentReader(ReadLimits.DEFAULT);

  private Path folder = Path.of("");

  @BeforeEach
  void write(@TempDir Path outside) throws IOException {
    folder = Files.createDirectories(outside.resolve("project"));
    Files.createDirectories(folder.resolve("flows"));
    Files.writeString(folder.resolve("flows/a.json"), "{\"a\": 1}");
    Files.writeString(outside.resolve("secret.json"), "{\"secret\": 1}");
    Files.createSymbolicLink(folder.resolve("out.json"), outside.resolve("secret.json"));
    Files.createSymbolicLink(folder.resolve("up"), outside);
    Files.createSymbolicLink(folder.resolve("in.json"), folder.resolve("flows/a.json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"flows/a.json", "./flows/../flows/a.json", "in.json", "../project/in.json"})
  void filesBelowTheFolderAreRead(String path) {
    assertThat(open(path)).get().extracting(Document::root).isNotEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.json",
        "flows/../../secret.json",
        "out.json",
        "up/secret.json",
        "/etc/hostname",
        "gone.json",
        "flows/a.json/b",
        "nul\0character"
      })
  void whatLiesElsewhereOrNowhereIsNotOpened(String path) {
    assertThat(open(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "flows"})
  void aFolderIsNoDocument(String path) {
    assertThat(open(path).orElseThrow().diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("is-directory");
  }

  @Test
  void anAbsolutePathIntoTheFolderIsRead() {
    assertThat(open(folder.resolve("flows/a.json").toString())).isPresent();
  }

  @Test
  void withoutAFolderThereAreNoNeighbours() {
    assertThat(new FolderNeighbours(null, READER, Map.of()).open("flows/a.json")).isEmpty();
  }

  private Optional<Document> open(String path) {
    return new FolderNeighbours(folder, READER, Map.of()).open(path);
  }
}
