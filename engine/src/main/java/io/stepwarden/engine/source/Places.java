package io.stepwarden.engine.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The place of each character of an embedded text. Immutable. */
final class Places {

  private final Span first;
  private final int[] starts;
  private final int[] ends;

  /** The sources, each with the index of the first character that stands in it. */
  private final List<Source> sources;

  private final int[] sourceStarts;

  private Places(Builder builder) {
    this.first = builder.first;
    this.starts = Arrays.copyOf(builder.starts, builder.count);
    this.ends = Arrays.copyOf(builder.ends, builder.count);
    this.sources = List.copyOf(builder.sources);
    this.sourceStarts = builder.sourceStarts.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * Returns the place of some characters. If they do not stand in order in one document, as when
   * one of them is a parameter's default, it is the place of the first.
   */
  Span span(int from, int to) {
    if (starts.length == 0) {
      return new Span(first.source(), first.start(), first.start());
    }
    if (from == to) {
      int at = from < starts.length ? starts[from] : ends[from - 1];
      return new Span(source(Math.min(from, starts.length - 1)), at, at);
    }
    Source source = source(from);
    boolean inOrder = source == source(to - 1) && ends[to - 1] >= ends[from];
    return new Span(source, starts[from], inOrder ? ends[to - 1] : ends[from]);
  }

  private Source source(int index) {
    if (sources.size() == 1) {
      return sources.get(0);
    }
    int found = Arrays.binarySearch(sourceStarts, index);
    return sources.get(found >= 0 ? found : -found - 2);
  }

  /** Collects places in the order of the characters. */
  static final class Builder {

    private final Span first;
    private final List<Source> sources = new ArrayList<>();
    private final List<Integer> sourceStarts = new ArrayList<>();
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int count;

    Builder(Span first) {
      this.first = first;
    }

    void add(Span span) {
      add(span.source(), span.start(), span.end());
    }

    void add(Extent extent, int from, int to) {
      if (extent instanceof Span span) {
        add(span.source(), span.start() + from, span.start() + to);
      } else {
        add(extent.span(from, to));
      }
    }

    private void add(Source source, int start, int end) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      if (sources.isEmpty() || sources.get(sources.size() - 1) != source) {
        sources.add(source);
        sourceStarts.add(count);
      }
      starts[count] = start;
      ends[count++] = end;
    }

    Places build() {
      return new Places(this);
    }
  }
}
