package io.stepwarden.engine.fix;

import io.stepwarden.engine.source.Node;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of states in a document. Immutable.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">Quotas on
 *     state names: 80 characters</a>
 */
record StateNames(Set<String> taken) {

  private static final int LONGEST = 80;

  /** Returns the names below a node, of all its definitions together. */
  static StateNames of(Node node) {
    Set<String> names = new HashSet<>();
    collect(node, names);
    return new StateNames(names);
  }

  private static void collect(Node node, Set<String> names) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Member member : mapping.members()) {
        if (member.key().equals("States") && member.value() instanceof Node.Mapping states) {
          states.members().forEach(state -> names.add(state.key()));
        }
        collect(member.value(), names);
      }
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> collect(item, names));
    } else if (node instanceof Node.Tagged tagged) {
      collect(tagged.value(), names);
    }
  }

  /** Returns a name, cut where it is too long, and with a number if it is taken. */
  String free(String wanted) {
    String name = cut(wanted, LONGEST);
    for (int i = 2; taken.contains(name); i++) {
      String number = " " + i;
      name = cut(wanted, LONGEST - number.length()) + number;
    }
    return name;
  }

  private static String cut(String name, int longest) {
    int end = Math.min(name.length(), longest);
    boolean inside =
        end > 0 && end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
    return name.substring(0, inside ? end - 1 : end).strip();
  }
}
