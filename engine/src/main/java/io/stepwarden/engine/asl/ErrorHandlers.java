package io.stepwarden.engine.asl;

import io.stepwarden.engine.model.ErrorHandler;
import io.stepwarden.engine.model.Unread;
import io.stepwarden.engine.model.Value;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.template.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the Retry and Catch fields of a state.
 *
 * @param machine the index of the machine
 * @param workflow takes what is read
 */
record ErrorHandlers(int machine, Workflow workflow) {

  void read(String name, Field state) {
    read(name, state.get("Retry"), workflow.retriers);
    read(name, state.get("Catch"), workflow.catchers);
  }

  /** Returns known and true if a state has a catcher. */
  static Value<Boolean> catches(Field state) {
    Field catchers = state.get("Catch");
    if (catchers.symbol().isPresent()) {
      return catchers.unknown(catchers.symbol().get().reason());
    }
    return catchers.items().isEmpty()
        ? new Value.Absent<>(catchers.anchor())
        : new Value.Known<>(true, catchers.anchor());
  }

  private void read(String state, Field field, List<ErrorHandler> handlers) {
    field
        .symbol()
        .ifPresent(
            symbol -> workflow.unread.add(new Unread(field.anchor(), machine, symbol.reason())));
    List<Field> items = field.items();
    for (int i = 0; i < items.size(); i++) {
      Field item = items.get(i);
      boolean last = i == items.size() - 1;
      Value<List<String>> errors = errors(item.get("ErrorEquals"));
      handlers.add(
          new ErrorHandler(
              item.anchor(),
              machine,
              state,
              errors,
              last,
              item.get("MaxAttempts").number(),
              item.get("BackoffRate").number(),
              item.get("MaxDelaySeconds").number()));
    }
  }

  private static Value<List<String>> errors(Field field) {
    if (!(field.node().orElse(null) instanceof Node.Sequence)) {
      return field.unresolved("an array");
    }
    List<String> names = new ArrayList<>();
    for (Field item : field.items()) {
      Value<String> name = item.text();
      if (!(name instanceof Value.Known<String> known)) {
        return name.map(List::of);
      }
      names.add(known.value());
    }
    return new Value.Known<>(List.copyOf(names), field.anchor());
  }
}
