package io.stepwarden.engine.fix;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.stepwarden.engine.decision.Edit;
import io.stepwarden.engine.decision.Editor;
import io.stepwarden.engine.decision.Fix;
import io.stepwarden.engine.decision.TextEdit;
import io.stepwarden.engine.source.DocumentReader;
import io.stepwarden.engine.source.Node;
import io.stepwarden.engine.source.Node.Mapping;
import io.stepwarden.engine.source.Node.Sequence;
import io.stepwarden.engine.source.Source;
import io.stepwarden.engine.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Turns edits of a definition into edits of the text that it stands in, which keep its format and
 * its comments. Confined to a thread.
 *
 * <p>Where that can't be done without touching something else, the fix is left to people.
 */
public final class TextEditor implements Editor {

  private final Locator locator;
  private final IdentityHashMap<Node, StateNames> names = new IdentityHashMap<>();

  /**
   * Creates an editor.
   *
   * @param reader reads the documents again, as they were written
   */
  public TextEditor(DocumentReader reader) {
    this.locator = new Locator(reader);
  }

  /** Returns an editor that leaves every fix to people, for a reason. */
  public static Editor refusing(String reason) {
    return edits -> new Fix(Descriptions.of(edits), List.of(), Optional.of(reason));
  }

  @Override
  public Fix fix(List<Edit> edits) {
    String description = Descriptions.of(edits);
    try {
      List<TextEdit> texts = new ArrayList<>();
      for (Edit edit : edits) {
        texts.addAll(texts(edit));
      }
      return new Fix(description, inOrder(texts), Optional.empty());
    } catch (ByHandException e) {
      return new Fix(description, List.of(), Optional.of(e.reason()));
    }
  }

  private List<TextEdit> texts(Edit edit) throws ByHandException {
    Span span = edit.at().node().map(Node::span).orElseGet(edit.at()::span);
    List<Node> way = locator.way(span);
    Source source = span.source();
    if (edit instanceof Edit.Set set) {
      return ObjectText.of(source).set(object(way, 1), set.members());
    }
    if (edit instanceof Edit.AddState added) {
      return addState(added, way, ObjectText.of(source));
    }
    return List.of(
        edit instanceof Edit.Remove removed
            ? remove(removed, array(way, 1), ArrayText.of(source))
            : moveLast(way, ArrayText.of(source)));
  }

  private List<TextEdit> addState(Edit.AddState edit, List<Node> way, ObjectText text)
      throws ByHandException {
    Mapping states = object(way, 2);
    Node.Member beside =
        states.members().stream()
            .filter(member -> member.value() == way.get(way.size() - 1))
            .findFirst()
            .orElseThrow(() -> new ByHandException("it is no state"));
    String name = names.computeIfAbsent(definition(way), StateNames::of).free(edit.name());
    ObjectNode link = JsonNodeFactory.instance.objectNode().put(edit.from(), name);
    List<TextEdit> edits = new ArrayList<>(text.set(object(way, 1), link));
    edits.addAll(text.after(states, beside, Map.of(name, typeFirst(edit.state()))));
    return edits;
  }

  /** Returns a state as people write it; Rego has its members in the order of their names. */
  private static ObjectNode typeFirst(ObjectNode state) {
    ObjectNode ordered = JsonNodeFactory.instance.objectNode();
    if (state.has("Type")) {
      ordered.set("Type", state.get("Type"));
    }
    return ordered.setAll(state);
  }

  /** Returns the outermost object that holds all of a definition. */
  private static Node definition(List<Node> way) {
    int from = 0;
    for (int i = 0; i < way.size(); i++) {
      from = way.get(i) instanceof Node.Text ? i + 1 : from;
    }
    return way.get(from);
  }

  private static TextEdit remove(Edit.Remove edit, Sequence array, ArrayText text)
      throws ByHandException {
    List<Integer> left =
        IntStream.range(0, array.items().size())
            .filter(i -> !isOneOf(array.items().get(i), edit.strings()))
            .boxed()
            .toList();
    if (left.isEmpty()) {
      throw new ByHandException("nothing of it would be left");
    }
    return text.arrange(array, left);
  }

  private static boolean isOneOf(Node item, List<String> strings) {
    return item instanceof Node.Text text && strings.contains(text.value());
  }

  private static TextEdit moveLast(List<Node> way, ArrayText text) throws ByHandException {
    Sequence array = array(way, 2);
    List<Integer> order = new ArrayList<>();
    IntStream.range(0, array.items().size()).forEach(order::add);
    int moved = array.items().indexOf(way.get(way.size() - 1));
    order.add(order.remove(moved));
    return text.arrange(array, order);
  }

  /** Returns the edits by their places, those of one place as one. */
  private static List<TextEdit> inOrder(List<TextEdit> edits) throws ByHandException {
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(edit -> edit.span().start()));
    List<TextEdit> apart = new ArrayList<>();
    for (TextEdit edit : sorted) {
      int last = apart.size() - 1;
      if (last < 0 || !apart.get(last).touches(edit)) {
        apart.add(edit);
      } else if (apart.get(last).span().equals(edit.span())) {
        apart.set(last, new TextEdit(edit.span(), apart.get(last).text() + edit.text()));
      } else {
        throw new ByHandException("its edits overlap");
      }
    }
    return checked(apart);
  }

  private static List<TextEdit> checked(List<TextEdit> edits) throws ByHandException {
    for (TextEdit edit : edits) {
      if (edit.span().source() != edits.get(0).span().source()) {
        throw new ByHandException("it changes several documents");
      }
      if (edit.text().contains("${") && !edit.span().text().contains("${")) {
        throw new ByHandException("its text would be taken for a reference");
      }
    }
    return edits;
  }

  private static Mapping object(List<Node> way, int fromEnd) throws ByHandException {
    if (way.size() >= fromEnd && way.get(way.size() - fromEnd) instanceof Mapping object) {
      return object;
    }
    throw new ByHandException("it is no object");
  }

  private static Sequence array(List<Node> way, int fromEnd) throws ByHandException {
    if (way.size() >= fromEnd && way.get(way.size() - fromEnd) instanceof Sequence array) {
      return array;
    }
    throw new ByHandException("it is no array");
  }
}
