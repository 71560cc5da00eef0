package io.stepwarden.rego.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and deletes folders. */
final class Folders {

  private Folders() {}

  /** Copies a file, or a folder's files over those of another. */
  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.resolveSibling("."));
    for (Path file : below(from)) {
      Path target = to.resolve(from.relativize(file));
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else {
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path file : below(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Deletes the files in a folder whose names begin with a text. */
  static void delete(Path folder, String prefix) throws IOException {
    for (Path file : below(folder)) {
      if (String.valueOf(file.getFileName()).startsWith(prefix)) {
        Files.delete(file);
      }
    }
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList();
    }
  }
}
