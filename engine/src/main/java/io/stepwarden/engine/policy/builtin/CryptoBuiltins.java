package io.stepwarden.engine.policy.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;

/** Digests (OPA, v1/topdown/crypto.go). */
final class CryptoBuiltins {

  private CryptoBuiltins() {}

  /** Returns the digest of a text, in hexadecimal. */
  static Value digest(String algorithm, Operands operands) throws BuiltinFailure {
    byte[] text = operands.text(0).getBytes(UTF_8);
    try {
      return Value.of(HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(text)));
    } catch (GeneralSecurityException e) {
      throw new BuiltinFailure("this Java has no " + algorithm, e);
    }
  }

  /** Returns the HMAC of a text under a key, in hexadecimal. */
  static Value hmac(String algorithm, Operands operands) throws BuiltinFailure {
    byte[] text = operands.text(0).getBytes(UTF_8);
    byte[] key = operands.text(1).getBytes(UTF_8);
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new PlainKey(algorithm, key));
      return Value.of(HexFormat.of().formatHex(mac.doFinal(text)));
    } catch (InvalidKeyException e) {
      throw new BuiltinFailure("the key cannot be used", e);
    } catch (GeneralSecurityException e) {
      throw new BuiltinFailure("this Java has no " + algorithm, e);
    }
  }

  static Value hmacEqual(Operands operands) throws BuiltinFailure {
    byte[] left = operands.text(0).getBytes(UTF_8);
    return Value.of(MessageDigest.isEqual(left, operands.text(1).getBytes(UTF_8)));
  }

  /** A key that may be empty, which {@code SecretKeySpec} may not. */
  private static final class PlainKey implements javax.crypto.SecretKey {

    private static final long serialVersionUID = 1L;

    private final String algorithm;
    private final byte[] bytes;

    PlainKey(String algorithm, byte[] bytes) {
      this.algorithm = algorithm;
      this.bytes = bytes;
    }

    @Override
    public String getAlgorithm() {
      return algorithm;
    }

    @Override
    public String getFormat() {
      return "RAW";
    }

    @Override
    public byte[] getEncoded() {
      return bytes.clone();
    }
  }
}
