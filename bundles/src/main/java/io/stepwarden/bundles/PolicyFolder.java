package io.stepwarden.bundles;

import io.stepwarden.rego.Sources;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of a folder of policies. Immutable.
 *
 * @param modules Rego modules, by their path below the folder
 * @param tests Rego modules whose name ends in {@code _test.rego}
 * @param schemas JSON Schemas of the folder that holds schemas, by their name without {@code .json}
 */
public record PolicyFolder(
    Map<String, String> modules, Map<String, String> tests, Map<String, String> schemas) {

  public PolicyFolder {
    modules = Map.copyOf(modules);
    tests = Map.copyOf(tests);
    schemas = Map.copyOf(schemas);
  }

  /**
   * Reads a folder. Folders named {@code target}, {@code src} and those with a dot in front are
   * left out, and links are not followed.
   *
   * @throws IOException if a file can't be read, or is not UTF-8
   */
  public static PolicyFolder read(Path folder) throws IOException {
    Map<String, String> modules = new TreeMap<>();
    Map<String, String> tests = new TreeMap<>();
    Map<String, String> schemas = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            boolean skipped = !at.equals(folder) && isSkipped(at.getFileName().toString());
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (path.endsWith("_test.rego")) {
              tests.put(path, Files.readString(file));
            } else if (path.endsWith(".rego")) {
              modules.put(path, Files.readString(file));
            } else if (path.startsWith("schema/") && path.endsWith(".json")) {
              String name = path.substring("schema/".length(), path.length() - ".json".length());
              schemas.put(name, Files.readString(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return new PolicyFolder(modules, tests, schemas);
  }

  private static boolean isSkipped(String name) {
    return name.startsWith(".") || name.equals("target") || name.equals("src");
  }

  /** Returns the sources of a bundle, checked strictly and against the schemas. */
  public Sources sources() {
    return Sources.of(modules).withSchemas(schemas).withStrict(true);
  }

  /** Returns the sources with their tests. */
  public Sources sourcesWithTests() {
    Map<String, String> all = new TreeMap<>(modules);
    all.putAll(tests);
    return Sources.of(all).withSchemas(schemas).withStrict(true);
  }
}
