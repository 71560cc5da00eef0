package io.stepwarden.rego.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A digest of everything that a result depends on, taken piece by piece. */
final class Stamp {

  private final MessageDigest digest;

  private Stamp(MessageDigest digest) {
    this.digest = digest;
  }

  static Stamp start() {
    try {
      return new Stamp(MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Stamp text(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds a file, or all files below a folder but generated ones and tests. */
  Stamp files(Path path) throws IOException {
    for (Path file : below(path)) {
      text(path.relativize(file).toString());
      digest.update(Files.readAllBytes(file));
    }
    return this;
  }

  /**
   * Makes a result again unless the mark that was left when it was last made says it is the same.
   */
  void unlessMatched(Path mark, Step step) throws IOException {
    String now = HexFormat.of().formatHex(digest.digest());
    if (!Files.exists(mark) || !Files.readString(mark).equals(now)) {
      step.run();
      Files.writeString(mark, now);
    }
  }

  private static List<Path> below(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).filter(Stamp::counts).sorted().toList();
    }
  }

  private static boolean counts(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith("OpaMachine") && !name.endsWith(".image") && !name.endsWith("_test.go");
  }

  /** Makes a result. */
  interface Step {
    void run() throws IOException;
  }
}
