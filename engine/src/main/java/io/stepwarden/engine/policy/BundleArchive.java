package io.stepwarden.engine.policy;

import io.stepwarden.engine.policy.builtin.Value;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a bundle's archive. The archive may come from anywhere, so nothing in it is believed
 * before it is checked, and nothing is written to disk.
 *
 * @param name what reports call the bundle
 * @param digest the SHA-256 of the archive, in hexadecimal
 * @param files the files by path, without a leading slash
 */
record BundleArchive(String name, String digest, Map<String, byte[]> files) {

  private static final String MANIFEST = ".manifest";
  private static final String MODULE = "policy.wasm";
  private static final byte[] EMPTY_OBJECT = {'{', '}'};

  static BundleArchive read(String name, InputStream archive, BundleLimits limits) {
    byte[] bytes = bytes(name, archive, limits);
    MessageDigest digest = BundleParts.sha256();
    digest.update(bytes);
    Map<String, byte[]> files = new ArchiveReader(name, limits).read(bytes);
    BundleArchive read = new BundleArchive(name, BundleParts.hex(digest), files);
    read.refuseWhatCannotBeHonoured();
    return read;
  }

  private static byte[] bytes(String name, InputStream archive, BundleLimits limits) {
    int most = (int) Math.min(limits.archiveBytes(), Integer.MAX_VALUE - 16);
    try {
      byte[] bytes = archive.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new BundleException(
            "bundle `"
                + name
                + "` is larger than "
                + most
                + " bytes; raise the limit if it is yours");
      }
      return bytes;
    } catch (IOException e) {
      throw new BundleException("bundle `" + name + "` cannot be read: " + e.getMessage(), e);
    }
  }

  private void refuseWhatCannotBeHonoured() {
    if (files.containsKey(".signatures.json")) {
      throw new BundleException(
          "bundle `"
              + name
              + "` is signed, and signatures cannot be verified yet; use the bundle as it was"
              + " before signing");
    }
    if (files.containsKey("patch.json")) {
      throw new BundleException(
          "bundle `" + name + "` is a delta bundle, which changes another; use a snapshot bundle");
    }
    for (String path : files.keySet()) {
      if (isNamed(path, "data.yaml") || isNamed(path, "data.yml")) {
        throw new BundleException(
            "bundle `"
                + name
                + "` has `"
                + path
                + "`; write its data as JSON, as `opa build` does");
      }
    }
  }

  static boolean isNamed(String path, String file) {
    return path.equals(file) || path.endsWith("/" + file);
  }

  byte[] manifest() {
    return files.getOrDefault(MANIFEST, EMPTY_OBJECT);
  }

  /** Returns the bundle's one module, which the manifest may have given a path of its own. */
  byte[] module(Fields manifest) {
    String path = MODULE;
    List<Value> resolvers = manifest.items("wasm");
    for (int i = 0; i < resolvers.size(); i++) {
      String other = modulePath(manifest, resolvers.get(i));
      if (i > 0 && !other.equals(path)) {
        throw manifest.broken("wasm", "names more than one module");
      }
      path = other;
    }
    return Optional.ofNullable(files.get(path)).orElseThrow(this::withoutModule);
  }

  private static String modulePath(Fields manifest, Value resolver) {
    if (!(resolver instanceof Value.Obj object)) {
      throw manifest.broken("wasm", "has an entry that is not an object");
    }
    String path = new Fields(object, manifest.owner(), "wasm.").text("module");
    return path.startsWith("/") ? path.substring(1) : path;
  }

  private BundleException withoutModule() {
    return new BundleException(
        "bundle `"
            + name
            + "` has no compiled policy; build it with `stepwarden policy build` or `opa build -t"
            + " wasm`");
  }
}
