package io.stepwarden.engine.source;

import io.stepwarden.engine.source.Node.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the members of one object; of a key that is given twice it keeps the last. */
final class Members {

  /** How many members are looked through one by one before an index pays. */
  private static final int FEW = 8;

  private final List<Member> members = new ArrayList<>();
  private final Map<String, Integer> index = new HashMap<>(0);
  private List<Member> repeated = List.of();

  /** Adds a member, and a problem if its key is there already. */
  void add(Member member, List<Diagnostic> problems) {
    int earlier = find(member.key());
    if (earlier < 0) {
      append(member);
      return;
    }
    problems.add(duplicate(members.get(earlier), member));
    members.set(earlier, member);
    repeated = repeated.isEmpty() ? new ArrayList<>() : repeated;
    repeated.add(member);
  }

  /** Adds a member unless its key is there already. */
  void addIfAbsent(Member member) {
    if (find(member.key()) < 0) {
      append(member);
    }
  }

  List<Member> all() {
    return members;
  }

  List<Member> repeated() {
    return repeated;
  }

  private void append(Member member) {
    members.add(member);
    if (members.size() > FEW) {
      for (int i = index.size(); i < members.size(); i++) {
        index.put(members.get(i).key(), i);
      }
    }
  }

  private int find(String key) {
    if (members.size() > FEW) {
      return index.getOrDefault(key, -1);
    }
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private static Diagnostic duplicate(Member earlier, Member later) {
    return Diagnostic.error(
        "duplicate-key",
        later.keySpan(),
        "the key `"
            + later.key()
            + "` stands twice in one object, at "
            + at(earlier.keySpan())
            + " and "
            + at(later.keySpan())
            + ", and only the last counts",
        "remove or rename one of the two");
  }

  private static String at(Span span) {
    Position position = span.startPosition();
    return position.line() + ":" + position.column();
  }
}
