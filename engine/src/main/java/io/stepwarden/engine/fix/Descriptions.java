package io.stepwarden.engine.fix;

import com.fasterxml.jackson.databind.JsonNode;
import io.stepwarden.engine.decision.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says in words what an edit does. */
final class Descriptions {

  private Descriptions() {}

  static String of(List<Edit> edits) {
    return String.join(", ", edits.stream().map(Descriptions::of).toList());
  }

  private static String of(Edit edit) {
    if (edit instanceof Edit.Set set) {
      List<String> paths = new ArrayList<>();
      collect("", set.members(), paths);
      return "sets " + String.join(", ", paths);
    }
    if (edit instanceof Edit.Remove removed) {
      return "removes `" + String.join("`, `", removed.strings()) + "`";
    }
    return edit instanceof Edit.AddState added
        ? "adds the state `" + added.name() + "` as " + added.from()
        : "moves the item to the end";
  }

  /** Collects the ways to the values that are set. */
  private static void collect(String path, JsonNode value, List<String> paths) {
    if (!value.isObject() || value.isEmpty()) {
      paths.add("`" + path + "`");
      return;
    }
    for (Map.Entry<String, JsonNode> each : value.properties()) {
      collect(path.isEmpty() ? each.getKey() : path + "." + each.getKey(), each.getValue(), paths);
    }
  }
}
