package io.stepwarden.engine;

import io.stepwarden.engine.source.Document;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.template.Neighbours;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens files below a template's folder, and none that a link or {@code ..} leads to elsewhere.
 *
 * @param folder the folder of the template
 */
record FolderNeighbours(@Nullable Path folder, DocumentReader reader) implements Neighbours {

  @Override
  public Optional<Document> open(String path) {
    if (folder == null) {
      return Optional.empty();
    }
    try {
      Path inside = folder.toRealPath();
      Path file = folder.resolve(path).toRealPath();
      return file.startsWith(inside)
          ? Optional.of(reader.read(folder.resolve(path)))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
