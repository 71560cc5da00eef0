package io.stepwarden.engine.policy.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Functions that encode texts (OPA, v1/topdown/encoding.go).
 *
 * <p>A string of Rego may hold any bytes and one of Java may not: decoding to bytes that are not
 * UTF-8 fails here, where OPA goes on with them.
 */
final class EncodingBuiltins {

  private EncodingBuiltins() {}

  static Value base64UrlWithoutPadding(Operands operands) throws BuiltinFailure {
    byte[] bytes = operands.text(0).getBytes(UTF_8);
    return Value.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  static Value toHex(Operands operands) throws BuiltinFailure {
    return Value.of(HexFormat.of().formatHex(operands.text(0).getBytes(UTF_8)));
  }

  static Value fromHex(Operands operands) throws BuiltinFailure {
    String text = operands.text(0);
    try {
      return Value.of(utf8(HexFormat.of().parseHex(text)));
    } catch (IllegalArgumentException e) {
      throw new BuiltinFailure("encoding/hex: invalid byte or length", e);
    }
  }

  /** Returns the text of bytes. */
  static String utf8(byte[] bytes) throws BuiltinFailure {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BuiltinFailure("the decoded bytes are not UTF-8", e);
    }
  }
}
