package io.stepwarden.engine.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Writes archives, also such as nobody should write. */
final class Archives {

  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final TarArchiveOutputStream tar;

  Archives() {
    try {
      tar = new TarArchiveOutputStream(new GZIPOutputStream(packed), "UTF-8");
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Archives file(String path, String content) {
    return file(path, content.getBytes(UTF_8));
  }

  Archives file(String path, byte[] content) {
    TarArchiveEntry entry = new TarArchiveEntry(path, true);
    entry.setSize(content.length);
    return entry(entry, content);
  }

  Archives link(String path, String target) {
    TarArchiveEntry entry = new TarArchiveEntry(path, TarConstants.LF_SYMLINK, true);
    entry.setLinkName(target);
    return entry(entry, new byte[0]);
  }

  Archives device(String path) {
    return entry(new TarArchiveEntry(path, TarConstants.LF_CHR, true), new byte[0]);
  }

  Archives directory(String path) {
    return entry(new TarArchiveEntry(path + "/", true), new byte[0]);
  }

  /** Adds the files of another archive. */
  Archives all(byte[] archive) {
    try (TarArchiveInputStream from =
        new TarArchiveInputStream(
            new GzipCompressorInputStream(new ByteArrayInputStream(archive)), "UTF-8")) {
      for (TarArchiveEntry entry = from.getNextEntry();
          entry != null;
          entry = from.getNextEntry()) {
        file(entry.getName(), from.readAllBytes());
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Archives entry(TarArchiveEntry entry, byte[] content) {
    try {
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try {
      tar.close();
      return packed.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
