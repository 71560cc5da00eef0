package io.stepwarden.engine.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Hides secrets wherever they occur: where they were found, and wherever the same text stands
 * again. Immutable and thread-safe.
 *
 * <p>A text of more than {@value #LONGEST} characters is looked for by its beginning. The time is
 * that of reading the text once, times the logarithm of the number of secrets.
 */
public final class Redaction {

  /** Hides nothing. */
  public static final Redaction NONE = new Redaction(List.of());

  private static final int LONGEST = 256;
  private static final int KEY = 4;

  private final Map<Source, List<Hidden>> found = new HashMap<>();
  private final Map<String, Integer> ends = new HashMap<>();
  private final TreeMap<String, Integer> shown = new TreeMap<>();
  private final Set<String> keys = new HashSet<>();

  private Redaction(Collection<Secret> secrets) {
    for (Secret secret : secrets) {
      Span span = secret.span();
      int length = span.end() - span.start();
      int visible = Math.min(secret.shown(), length / 4);
      found
          .computeIfAbsent(span.source(), source -> new ArrayList<>())
          .add(new Hidden(span.start(), span.start() + visible, span.end()));
      add(secret.value(), secret.shown());
      add(span.text(), visible);
    }
  }

  /** Returns what hides some secrets. */
  public static Redaction of(Collection<Secret> secrets) {
    return secrets.isEmpty() ? NONE : new Redaction(secrets);
  }

  // WHY: a shorter text is no secret, and hiding it everywhere would make a message unreadable.
  private void add(String text, int visible) {
    if (text.length() >= KEY) {
      String start = text.substring(0, Math.min(LONGEST, text.length()));
      shown.merge(start, visible, Math::min);
      ends.merge(start, text.length(), Math::max);
      keys.add(text.substring(0, KEY));
    }
  }

  /**
   * A piece of a text that must not be shown.
   *
   * @param start where the secret begins
   * @param from where what is hidden begins: the mask shows what comes before
   * @param end where it ends
   */
  public record Hidden(int start, int from, int end) {}

  /** Returns a text with each secret in it masked. */
  public String text(String text) {
    if (keys.isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Hidden each : occurrences(text)) {
      out.append(text, done, each.from()).append('…');
      done = each.end();
    }
    return done == 0 ? text : out.append(text, done, text.length()).toString();
  }

  /** Returns the places of secrets in a document, in order; none of them overlap. */
  public List<Hidden> places(Source source) {
    if (keys.isEmpty() && found.isEmpty()) {
      return List.of();
    }
    List<Hidden> all = new ArrayList<>(found.getOrDefault(source, List.of()));
    all.addAll(occurrences(source.text()));
    all.sort(Comparator.comparingInt(Hidden::start));
    List<Hidden> apart = new ArrayList<>();
    for (Hidden each : all) {
      int last = apart.size() - 1;
      if (last >= 0 && each.start() < apart.get(last).end()) {
        apart.set(last, union(apart.get(last), each));
      } else {
        apart.add(each);
      }
    }
    return apart;
  }

  private static Hidden union(Hidden first, Hidden second) {
    int from = Math.min(first.from(), Math.max(first.start(), second.from()));
    return new Hidden(first.start(), from, Math.max(first.end(), second.end()));
  }

  private List<Hidden> occurrences(String text) {
    List<Hidden> occurrences = new ArrayList<>();
    for (int at = 0; at + KEY <= text.length(); at++) {
      String known = keys.contains(text.substring(at, at + KEY)) ? known(text, at) : "";
      if (!known.isEmpty()) {
        int end = Math.min(text.length(), at + ends.getOrDefault(known, known.length()));
        occurrences.add(new Hidden(at, at + shown.getOrDefault(known, 0), end));
        at = end - 1;
      }
    }
    return occurrences;
  }

  /** Returns the longest of the texts to hide that a text goes on with; empty if there is none. */
  private String known(String text, int at) {
    String ahead = text.substring(at, Math.min(text.length(), at + LONGEST));
    String candidate = shown.floorKey(ahead);
    while (candidate != null && !ahead.startsWith(candidate)) {
      // INVARIANT: what is a start of `ahead` and less than the candidate is a start of both.
      ahead = ahead.substring(0, common(ahead, candidate));
      candidate = shown.floorKey(ahead);
    }
    return candidate == null ? "" : candidate;
  }

  private static int common(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return i;
      }
    }
    return length;
  }
}
