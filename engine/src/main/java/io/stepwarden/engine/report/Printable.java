package io.stepwarden.engine.report;

/**
 * Makes text of the input safe to print.
 *
 * <p>A template may hold what a terminal obeys (ANSI escapes) or what makes text read as something
 * else (bidirectional overrides, invisible characters). All of it is printed as an escape.
 */
public final class Printable {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SENTENCE = 1000;

  private Printable() {}

  /** Returns a text with each character that does not simply show written as an escape. */
  public static String text(String raw) {
    return text(raw, raw.length());
  }

  /** Returns a name like {@link #text}, cut where no honest name goes on. */
  static String name(String raw) {
    return text(raw, LONGEST_NAME);
  }

  /** Returns a sentence like {@link #text}, cut where none can be read any more. */
  static String sentence(String raw) {
    return text(raw, LONGEST_SENTENCE);
  }

  private static String text(String raw, int limit) {
    int end = cut(raw, Math.min(limit, raw.length()));
    StringBuilder out = new StringBuilder(end);
    for (int i = 0; i < end; ) {
      int point = raw.codePointAt(i);
      append(out, point);
      i += Character.charCount(point);
    }
    return end < raw.length() ? out.append('…').toString() : out.toString();
  }

  /** Returns an offset, or the one before if it lies inside a pair of surrogates. */
  static int cut(String raw, int offset) {
    boolean inside =
        offset > 0
            && offset < raw.length()
            && Character.isLowSurrogate(raw.charAt(offset))
            && Character.isHighSurrogate(raw.charAt(offset - 1));
    return inside ? offset - 1 : offset;
  }

  /** Appends a character, or its escape. */
  static void append(StringBuilder out, int point) {
    if (shows(point)) {
      out.appendCodePoint(point);
      return;
    }
    switch (point) {
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> out.append("\\u{").append(Integer.toHexString(point)).append('}');
    }
  }

  private static boolean shows(int point) {
    if (point >= ' ' && point < 0x7f) {
      return true;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** Returns how many columns of a terminal a character that shows takes up. */
  static int columns(int point) {
    if (point < 0x300) {
      return 1;
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  /** The wide blocks of Unicode's East Asian Width, taken together where nothing narrow is lost. */
  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115f)
        || (point >= 0x2e80 && point <= 0xa4cf && point != 0x303f)
        || (point >= 0xac00 && point <= 0xd7a3)
        || (point >= 0xf900 && point <= 0xfaff)
        || (point >= 0xfe30 && point <= 0xfe6f)
        || (point >= 0xff00 && point <= 0xff60)
        || (point >= 0xffe0 && point <= 0xffe6)
        || (point >= 0x1f300 && point <= 0x1f64f)
        || (point >= 0x1f900 && point <= 0x1f9ff)
        || (point >= 0x20000 && point <= 0x3fffd);
  }
}
