package io.stepwarden.engine.workflow;

import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import io.stepwarden.engine.template.Template;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Finds out by which calls a template speaks of starting Express workflows. Not thread-safe. */
final class StartCalls {

  private static final String SYNC = "StartSyncExecution";
  private static final String ASYNC = "StartExecution";

  private final Template template;
  private boolean looked;
  private boolean sync;
  private boolean async;

  StartCalls(Template template) {
    this.template = template;
  }

  /** Returns the call for machines of a type; absent for those that are no Express workflows. */
  Value<String> of(Value<String> type, Field machine) {
    boolean express = type instanceof Value.Known<String> known && known.value().equals("EXPRESS");
    if (!express && !(type instanceof Value.Unknown)) {
      return new Value.Absent<>(machine.anchor());
    }
    look();
    if (sync && async) {
      return machine.unknown("the template speaks of StartExecution and of StartSyncExecution");
    }
    return sync ? new Value.Known<>(SYNC, machine.anchor()) : new Value.Absent<>(machine.anchor());
  }

  private void look() {
    if (!looked) {
      looked = true;
      template.resources().forEach(resource -> look(resource.properties()));
      template.machines().forEach(machine -> machine.definition().node().ifPresent(this::look));
    }
  }

  private void look(Node root) {
    Deque<Node> left = new ArrayDeque<>(List.of(root));
    while (!left.isEmpty()) {
      Node node = left.pop();
      if (node instanceof Node.Mapping mapping) {
        mapping.members().forEach(member -> left.push(member.value()));
      } else if (node instanceof Node.Sequence sequence) {
        left.addAll(sequence.items());
      } else if (node instanceof Node.Joined joined) {
        left.addAll(joined.parts());
      } else if (node instanceof Node.Tagged tagged) {
        left.push(tagged.value());
      } else if (node instanceof Node.Text text) {
        text(text.value().toLowerCase(Locale.ROOT));
      }
    }
  }

  private void text(String text) {
    sync |= text.contains(SYNC.toLowerCase(Locale.ROOT));
    async |= text.contains(ASYNC.toLowerCase(Locale.ROOT));
  }
}
