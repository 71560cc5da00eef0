package io.stepwarden.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The documents that a command line names, each once, in the order of its operands; below a folder
 * in the order of names.
 *
 * <p>Symbolic links to files are read; those to folders are not followed below a folder, so that no
 * loop and nothing outside is walked.
 */
final class Inputs {

  /** The operand that means standard input. */
  static final String STANDARD_INPUT = "-";

  private static final Set<String> LEFT_OUT =
      Set.of(".git", ".terraform", "node_modules", "target");
  private static final List<String> ENDINGS =
      List.of(".json", ".yaml", ".yml", ".template", ".asl");

  private final Map<Path, Input> found = new LinkedHashMap<>();

  private Inputs() {}

  /**
   * A document to check.
   *
   * @param path the file; {@code -} for standard input
   * @param walked whether it was found in a folder, so that it may be none of ours
   */
  record Input(Path path, boolean walked) {

    boolean isStandardInput() {
      return path.toString().equals(STANDARD_INPUT);
    }
  }

  /** Finds the documents of some operands. */
  static List<Input> of(List<String> operands, Path folder) throws UsageException {
    Inputs inputs = new Inputs();
    for (String operand : operands) {
      inputs.operand(operand, folder);
    }
    return List.copyOf(inputs.found.values());
  }

  private void operand(String operand, Path folder) throws UsageException {
    if (operand.equals(STANDARD_INPUT)) {
      add(Path.of(operand), false);
      return;
    }
    Path path = Paths.of(operand, folder);
    if (Files.isDirectory(path)) {
      walk(path);
    } else {
      add(path, false);
    }
  }

  private void walk(Path folder) throws UsageException {
    for (Path entry : entries(folder)) {
      String name = String.valueOf(entry.getFileName());
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (!LEFT_OUT.contains(name)) {
          walk(entry);
        }
      } else if (isOurs(name) && !Files.isDirectory(entry)) {
        add(entry, true);
      }
    }
  }

  private static List<Path> entries(Path folder) throws UsageException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (AccessDeniedException e) {
      throw new UsageException("folder `" + folder + "` may not be read", "check its permissions");
    } catch (DirectoryIteratorException | IOException e) {
      throw new UsageException("folder `" + folder + "` cannot be read: " + e.getMessage(), "");
    }
    entries.sort(null);
    return entries;
  }

  private static boolean isOurs(String name) {
    for (String ending : ENDINGS) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Adds a document; one that is named is named, even where a walk finds it as well. */
  private void add(Path path, boolean walked) {
    Path key = path.normalize();
    Input before = found.get(key);
    if (before == null) {
      found.put(key, new Input(path, walked));
    } else if (before.walked() && !walked) {
      found.put(key, new Input(before.path(), false));
    }
  }
}
