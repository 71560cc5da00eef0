package io.stepwarden.engine.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns bytes into a source; whatever is not UTF-8 is a problem. */
final class Utf8 {

  private static final char REPLACEMENT = '\ufffd';
  private static final String HELP = "save the file as UTF-8";

  private Utf8() {}

  /** Decodes a document, without its byte order mark. */
  static Source decode(String name, byte[] bytes, List<Diagnostic> problems) {
    if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xff, 0xfe)) {
      Source source = new Source(name, "");
      problems.add(
          Diagnostic.error("not-utf8", source.whole(), "the file is in UTF-16, not UTF-8", HELP));
      return source;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    Source source = new Source(name, withoutMark(text));
    if (text.indexOf(REPLACEMENT) >= 0) {
      findMalformed(source, bytes, text.length() - source.text().length(), problems);
    }
    return source;
  }

  /** Returns a text without its byte order mark. */
  static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == '\ufeff' ? text.substring(1) : text;
  }

  private static void findMalformed(
      Source source, byte[] bytes, int mark, List<Diagnostic> problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      int offset = Math.min(Math.max(out.position() - mark, 0), source.text().length());
      int end = Math.min(offset + 1, source.text().length());
      problems.add(
          Diagnostic.error(
              "not-utf8",
              source.span(offset, end),
              "the byte `0x"
                  + Integer.toHexString(bytes[in.position()] & 0xff)
                  + "` here is not UTF-8",
              HELP));
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }
}
