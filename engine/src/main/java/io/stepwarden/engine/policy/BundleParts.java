package io.stepwarden.engine.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stepwarden.engine.policy.builtin.Value;
import io.stepwarden.engine.policy.builtin.ValueWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * What a bundle holds besides its code.
 *
 * @param name what reports call it
 * @param digest a SHA-256 in hexadecimal
 * @param manifest its manifest; empty if it has none
 * @param data its data, the text of one JSON object
 */
record BundleParts(String name, String digest, Fields manifest, String data) {

  private static final int DEPTH = 256;

  static BundleParts of(String name, byte[] manifestJson, byte[] dataJson) {
    StrictJson json = new StrictJson(DEPTH);
    MessageDigest digest = sha256();
    digest.update(manifestJson);
    digest.update((byte) 0);
    digest.update(dataJson);
    object(json, name, "data.json", dataJson);
    return new BundleParts(
        name, hex(digest), manifest(json, name, manifestJson), new String(dataJson, UTF_8));
  }

  static BundleParts of(BundleArchive archive) {
    StrictJson json = new StrictJson(DEPTH);
    return new BundleParts(
        archive.name(),
        archive.digest(),
        manifest(json, archive.name(), archive.manifest()),
        ValueWriter.write(data(json, archive)));
  }

  private static Value.Obj data(StrictJson json, BundleArchive archive) {
    BundleData data = new BundleData(archive.name());
    for (Map.Entry<String, byte[]> file : archive.files().entrySet()) {
      if (BundleArchive.isNamed(file.getKey(), "data.json")) {
        data.add(file.getKey(), object(json, archive.name(), file.getKey(), file.getValue()));
      }
    }
    return data.merged();
  }

  private static Fields manifest(StrictJson json, String name, byte[] text) {
    Value.Obj object = object(json, name, ".manifest", text);
    return new Fields(object, "`.manifest` of bundle `" + name + "`", "");
  }

  private static Value.Obj object(StrictJson json, String bundle, String file, byte[] text) {
    try {
      return JsonValues.object(json, text);
    } catch (MalformedJson e) {
      throw new BundleException(
          "`%s` of bundle `%s` is no JSON object: %s".formatted(file, bundle, e.getMessage()), e);
    }
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new BundleException("this Java has no SHA-256; use a complete one", e);
    }
  }

  static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
