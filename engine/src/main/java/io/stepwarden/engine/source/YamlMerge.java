package io.stepwarden.engine.source;

import io.stepwarden.engine.source.Node.Mapping;
import io.stepwarden.engine.source.Node.Sequence;
import java.util.List;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * The merge key: members of other objects that an object takes over where it has none of its own.
 *
 * @see <a href="https://yaml.org/type/merge.html">Merge Key Language-Independent Type</a>
 */
final class YamlMerge {

  private YamlMerge() {}

  static boolean isMergeKey(Event key) {
    return key instanceof ScalarEvent scalar
        && scalar.isPlain()
        && scalar.getTag().isEmpty()
        && scalar.getValue().equals("<<");
  }

  /** Adds the members of merged objects, of which the first one to have a key gives it. */
  static void into(Members members, List<Node> merged, List<Diagnostic> problems) {
    for (Node node : merged) {
      if (node instanceof Mapping mapping) {
        mapping.members().forEach(members::addIfAbsent);
      } else if (node instanceof Sequence sequence && isObjects(sequence)) {
        into(members, sequence.items(), problems);
      } else {
        problems.add(YamlProblems.mergeNotMapping(node.span()));
      }
    }
  }

  private static boolean isObjects(Sequence sequence) {
    return sequence.items().stream().allMatch(Mapping.class::isInstance);
  }
}
