package io.stepwarden.engine.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * JSON as a policy's module has to be given it. Immutable and thread-safe.
 *
 * <p>The module's own parser (OPA, wasm/src/json.c) lets the last of two equal keys win, takes
 * trailing text for nothing, and gives no reason where it fails; so text is checked before.
 */
final class StrictJson {

  private final JsonFactory json;

  /**
   * Creates a reader.
   *
   * @param depth how deep arrays and objects may nest
   */
  StrictJson(int depth) {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(depth)
            .maxStringLength(Integer.MAX_VALUE)
            .build();
    json =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(limits)
            .build();
  }

  /**
   * Opens a text for reading.
   *
   * @throws MalformedJson if it is not UTF-8
   */
  JsonParser open(byte[] text) throws MalformedJson {
    requireUtf8(text);
    try {
      return json.createParser(text);
    } catch (IOException e) {
      throw new MalformedJson("it cannot be read", e);
    }
  }

  /**
   * Checks that a text is one JSON value in UTF-8, without duplicate keys, without halves of
   * surrogate pairs, not nested too deep, and followed by nothing.
   *
   * @throws MalformedJson if it is not; its message says where
   */
  void check(byte[] text) throws MalformedJson {
    boolean surrogates = mayEscapeSurrogates(text);
    try (JsonParser parser = open(text)) {
      int values = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (surrogates && (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME)) {
          requirePairs(parser.getText());
        }
        if (parser.getParsingContext().inRoot() && (token.isScalarValue() || token.isStructEnd())) {
          values++;
        }
      }
      if (values != 1) {
        throw new MalformedJson(values + " values where one is expected");
      }
    } catch (IOException e) {
      throw MalformedJson.of(e);
    }
  }

  private static void requireUtf8(byte[] text) throws MalformedJson {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer from = ByteBuffer.wrap(text);
    CharBuffer into = CharBuffer.allocate(Math.min(text.length + 1, 8_192));
    CoderResult result = decoder.decode(from, into, true);
    while (result.isOverflow()) {
      into.clear();
      result = decoder.decode(from, into, true);
    }
    if (result.isError()) {
      throw new MalformedJson("it is not UTF-8 at byte " + from.position());
    }
  }

  private static boolean mayEscapeSurrogates(byte[] text) {
    for (int i = 0; i + 2 < text.length; i++) {
      if (text[i] == '\\' && text[i + 1] == 'u' && (text[i + 2] | 0x20) == 'd') {
        return true;
      }
    }
    return false;
  }

  private static void requirePairs(String text) throws MalformedJson {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new MalformedJson("half of a surrogate pair in a string");
      }
    }
  }
}
