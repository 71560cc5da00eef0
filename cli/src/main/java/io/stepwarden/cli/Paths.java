package io.stepwarden.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Turns what people write into paths. */
final class Paths {

  private Paths() {}

  /** Returns the path of a file, relative to a folder, which a user wrote. */
  static Path of(String written, Path folder) throws UsageException {
    if (written.isEmpty()) {
      throw new UsageException("the name of a file is empty", "check the shell's variables");
    }
    try {
      return folder.resolve(written);
    } catch (InvalidPathException e) {
      throw new UsageException("`" + written + "` is no path: " + e.getReason(), "");
    }
  }
}
