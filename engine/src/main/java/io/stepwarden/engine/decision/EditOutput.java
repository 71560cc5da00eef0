package io.stepwarden.engine.decision;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stepwarden.engine.model.Anchor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * An edit as a rule returned it, which names what it changes by a handle.
 *
 * @param handle the handle
 * @param edit gives the edit of what the handle stands for
 */
record EditOutput(int handle, Function<Anchor, Edit> edit) {

  /** Returns the edit of what the handle stands for. */
  Edit at(Anchor anchor) {
    return edit.apply(anchor);
  }

  /** Reads an array of edits. */
  static List<EditOutput> read(JsonParser in) throws IOException {
    RuleOutput.expect(in, JsonToken.START_ARRAY);
    JsonNode items = new ObjectMapper().readTree(in);
    List<EditOutput> edits = new ArrayList<>();
    for (JsonNode item : items) {
      if (item.size() != 2 || !item.path("at").isInt()) {
        throw new IOException("found an edit that is none of `at` and one operation");
      }
      edits.add(new EditOutput(item.path("at").intValue(), edit(item)));
    }
    return edits;
  }

  private static Function<Anchor, Edit> edit(JsonNode item) throws IOException {
    if (item.has("set")) {
      ObjectNode members = object(item.path("set"));
      return at -> new Edit.Set(at, members);
    }
    if (item.has("remove")) {
      List<String> strings = strings(item.path("remove"));
      return at -> new Edit.Remove(at, strings);
    }
    if (item.path("move").asText().equals("last")) {
      return Edit.MoveLast::new;
    }
    JsonNode added = object(item.path("add_state"));
    ObjectNode state = object(added.path("state"));
    String from = text(added.path("from"));
    String name = text(added.path("name"));
    return at -> new Edit.AddState(at, from, name, state);
  }

  private static ObjectNode object(JsonNode node) throws IOException {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      return object;
    }
    throw new IOException("found an edit of no known form");
  }

  private static List<String> strings(JsonNode array) throws IOException {
    if (!array.isArray() || array.isEmpty()) {
      throw new IOException("found an edit that removes nothing");
    }
    List<String> strings = new ArrayList<>();
    for (JsonNode item : array) {
      strings.add(text(item));
    }
    return strings;
  }

  private static String text(JsonNode node) throws IOException {
    if (node.isTextual() && !node.textValue().isEmpty()) {
      return node.textValue();
    }
    throw new IOException("found " + node.getNodeType() + " in place of a text in an edit");
  }
}
