package io.stepwarden.engine;

import io.stepwarden.engine.source.Document;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.template.Neighbours;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Opens files below a template's folder, and none that a link or {@code ..} leads to elsewhere.
 *
 * @param folder the folder of the template
 * @param drafts the texts to read in place of what stands in some files, by their names
 */
record FolderNeighbours(@Nullable Path folder, DocumentReader reader, Map<String, String> drafts)
    implements Neighbours {

  @Override
  public Optional<Document> open(String path) {
    if (folder == null) {
      return Optional.empty();
    }
    try {
      Path inside = folder.toRealPath();
      Path file = folder.resolve(path).toRealPath();
      return file.startsWith(inside) ? Optional.of(read(folder.resolve(path))) : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Document read(Path file) {
    String draft = drafts.get(file.toString());
    return draft == null ? reader.read(file) : reader.read(file.toString(), draft);
  }
}
