package io.stepwarden.cli;

import io.stepwarden.engine.fix.Fixed.Draft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/**
 * The file that a draft is for.
 *
 * @param path the file, links followed
 * @param mark its byte order mark; empty if it has none
 */
record DraftFile(Path path, String mark) {

  private static final String MARK = "\ufeff";

  /**
   * Finds the file of a draft.
   *
   * @param folder the folder that it must lie in: that of the file which was to be checked
   * @throws IOException if it lies elsewhere, or no longer holds what was read
   */
  static DraftFile of(Draft draft, Path folder) throws IOException {
    Path path = Path.of(draft.before().name()).toRealPath();
    if (!path.startsWith(folder.toRealPath())) {
      throw new IOException("a link leads to it out of its folder");
    }
    String now = Files.readString(path);
    String mark = now.startsWith(MARK) ? MARK : "";
    if (!now.substring(mark.length()).equals(draft.before().text())) {
      throw new IOException("it has changed since it was read");
    }
    return new DraftFile(path, mark);
  }

  /** Puts a text in the file: all of it or nothing. */
  void write(String text) throws IOException {
    Set<PosixFilePermission> permissions = permissions();
    if (!Files.isWritable(path) || !isWritable(permissions)) {
      throw new IOException("it is read-only");
    }
    Path folder = path.resolveSibling("").toAbsolutePath();
    Path draft = Files.createTempFile(folder, ".stepwarden-", ".tmp");
    try {
      Files.write(draft, (mark + text).getBytes(StandardCharsets.UTF_8));
      if (!permissions.isEmpty()) {
        Files.setPosixFilePermissions(draft, permissions);
      }
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Returns the permissions; none where the file system has no such thing. */
  private Set<PosixFilePermission> permissions() throws IOException {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix ? Files.getPosixFilePermissions(path) : Set.of();
  }

  // WHY: for the superuser every file is writable, and one that is set read-only is so on purpose.
  private static boolean isWritable(Set<PosixFilePermission> permissions) {
    Set<PosixFilePermission> writing =
        EnumSet.of(
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_WRITE);
    return permissions.isEmpty() || permissions.stream().anyMatch(writing::contains);
  }
}
