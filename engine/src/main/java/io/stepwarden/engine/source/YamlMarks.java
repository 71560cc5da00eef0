package io.stepwarden.engine.source;

import java.util.Arrays;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the parser's marks, which count code points, into offsets. Immutable. */
final class YamlMarks {

  private final int length;

  /** The indexes, in code points, of those that take two units. */
  private final int[] pairs;

  YamlMarks(String text) {
    this.length = text.length();
    this.pairs = pairs(text);
  }

  int start(Event event) {
    return offset(event.getStartMark());
  }

  int end(Event event) {
    return offset(event.getEndMark());
  }

  /** Returns the offset of a mark; of none, that of the text's end. */
  int offset(Optional<Mark> mark) {
    return mark.isEmpty() ? length : offset(mark.get().getIndex());
  }

  /** Returns the offset of a code point. */
  int offset(int index) {
    int found = Arrays.binarySearch(pairs, index);
    int before = found >= 0 ? found : -found - 1;
    return Math.min(index + before, length);
  }

  private static int[] pairs(String text) {
    int[] pairs = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        pairs = count == pairs.length ? Arrays.copyOf(pairs, count * 2 + 8) : pairs;
        pairs[count] = i - 1 - count;
        count++;
      }
    }
    return Arrays.copyOf(pairs, count);
  }
}
