package io.stepwarden.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stepwarden.engine.fix.Fixed.Draft;
import io.stepwarden.engine.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFileTest {

  @TempDir Path folder = Path.of("");

  @Test
  void aFileThatHasChangedSinceIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "a: 1\n");
    Draft draft = draft(file, "a: 1\n");
    Files.writeString(file, "a: 2\n");
    assertThatThrownBy(() -> DraftFile.of(draft, folder))
        .hasMessage("it has changed since it was read");
  }

  @Test
  void aFileThatIsGoneIsRefused() {
    Draft draft = draft(folder.resolve("gone.yaml"), "a: 1\n");
    assertThatThrownBy(() -> DraftFile.of(draft, folder)).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void aFileBelowTheFolderIsWritten() throws IOException {
    Files.createDirectories(folder.resolve("flows"));
    Path file = Files.writeString(folder.resolve("flows/a.yaml"), "a: 1\n");
    DraftFile.of(draft(folder.resolve("flows/../flows/a.yaml"), "a: 1\n"), folder).write("a: 3\n");
    assertThat(file).hasContent("a: 3\n");
  }

  @Test
  void aFileBesideTheFolderIsRefused() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("flows"));
    Path file = Files.writeString(folder.resolve("a.yaml"), "a: 1\n");
    assertThatThrownBy(() -> DraftFile.of(draft(file, "a: 1\n"), inside))
        .hasMessage("a link leads to it out of its folder");
  }

  private static Draft draft(Path file, String before) {
    return new Draft(
        new Source(file.toString(), before), new Source(file.toString(), "a: 3\n"), List.of());
  }
}
