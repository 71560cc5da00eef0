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

/** The digest of everything that a result depends on. */
record Stamp(String digest) {

  /**
   * Takes the digest of the files directly in some folders, but for generated ones, and of a text.
   */
  static Stamp of(List<Path> folders, String text) throws IOException {
    MessageDigest digest = sha256();
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    for (Path folder : folders) {
      for (Path file : files(folder)) {
        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return new Stamp(HexFormat.of().formatHex(digest.digest()));
  }

  boolean matches(Path mark) throws IOException {
    return Files.exists(mark) && Files.readString(mark).equals(digest);
  }

  void write(Path mark) throws IOException {
    Files.writeString(mark, digest);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("Opa"))
          .filter(file -> !file.getFileName().toString().endsWith("_test.go"))
          .filter(file -> !file.getFileName().toString().endsWith(".image"))
          .sorted()
          .toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
