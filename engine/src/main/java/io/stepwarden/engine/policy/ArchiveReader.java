package io.stepwarden.engine.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/** Reads a {@code .tar.gz} within limits. Each use reads one archive. */
final class ArchiveReader {

  private final String name;
  private final BundleLimits limits;
  private final Map<String, byte[]> files = new TreeMap<>();
  private int entries;

  ArchiveReader(String name, BundleLimits limits) {
    this.name = name;
    this.limits = limits;
  }

  /**
   * Returns the archive's files by path.
   *
   * @throws BundleException if it is no archive, is over a limit, holds anything but files and
   *     directories, or names a file twice or outside of itself
   */
  Map<String, byte[]> read(byte[] archive) {
    try (TarArchiveInputStream tar = open(archive)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        add(entry, tar);
      }
      return files;
    } catch (IOException e) {
      throw refused("cannot be unpacked: " + e.getMessage(), e);
    }
  }

  private TarArchiveInputStream open(byte[] archive) throws IOException {
    InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(archive), 8_192);
    return new TarArchiveInputStream(new LimitedStream(unpacked, limits.contentBytes()), "UTF-8");
  }

  private void add(TarArchiveEntry entry, InputStream content) throws IOException {
    if (++entries > limits.entries()) {
      throw refused("has more than " + limits.entries() + " entries");
    }
    String path = path(entry.getName());
    if (entry.isDirectory()) {
      return;
    }
    if (entry.getLinkFlag() != TarConstants.LF_NORMAL
        && entry.getLinkFlag() != TarConstants.LF_OLDNORM) {
      throw refused("has `" + path + "`, which is no plain file");
    }
    if (files.put(path, content(path, content)) != null) {
      throw refused("has `" + path + "` twice");
    }
  }

  private byte[] content(String path, InputStream stream) throws IOException {
    byte[] content = stream.readNBytes(limits.fileBytes());
    if (stream.read() >= 0) {
      throw refused("has `" + path + "`, which is larger than " + limits.fileBytes() + " bytes");
    }
    return content;
  }

  // OPA writes paths with a leading slash, tar programs with `./`.
  private String path(String written) {
    StringBuilder path = new StringBuilder();
    for (String part : written.split("/", -1)) {
      if (part.equals("..") || part.indexOf('\\') >= 0 || part.indexOf('\0') >= 0) {
        throw refused("has `" + written + "`, which is no path in it");
      }
      if (!part.isEmpty() && !part.equals(".")) {
        path.append(path.length() == 0 ? "" : "/").append(part);
      }
    }
    return path.toString();
  }

  private BundleException refused(String what) {
    return new BundleException("bundle `" + name + "` " + what);
  }

  private BundleException refused(String what, Throwable cause) {
    return new BundleException("bundle `" + name + "` " + what, cause);
  }
}
